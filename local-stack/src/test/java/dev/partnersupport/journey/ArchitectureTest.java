package dev.partnersupport.journey;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the house, over the classes of all modules. */
class ArchitectureTest {

    private static final List<String> SERVICES = List.of("partnerrequest", "escalation", "directory");
    private static final String ROOT = "dev.partnersupport.";
    private static final String MODULES = System.getProperty("root", "..") + "/";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPaths(
                    MODULES + "api-contracts/target/classes",
                    MODULES + "service-support/target/classes",
                    MODULES + "casework/target/classes",
                    MODULES + "partner-request-service/target/classes",
                    MODULES + "escalation-service/target/classes",
                    MODULES + "customer-directory-service/target/classes");

    @Test
    void everyModuleIsLookedAt() {
        for (var name : List.of(
                "contract.servicerequest.ServiceRequestsApi",
                "support.event.Relay",
                "casework.SupportCase",
                "partnerrequest.servicerequest.ServiceRequest",
                "escalation.gate.EscalationGate",
                "directory.customer.Customer")) {
            assertTrue(HOUSE.contain(ROOT + name), name);
        }
    }

    @Test
    void noServiceKnowsAnother() {
        for (var service : SERVICES) {
            var others = SERVICES.stream()
                    .filter(other -> !other.equals(service))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(ROOT + service + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others));
        }
    }

    @Test
    void plumbingKnowsNoBusiness() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "support..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + "casework..",
                        ROOT + "contract.supportcase..",
                        ROOT + "contract.servicerequest..",
                        ROOT + "contract.customerrequest..",
                        ROOT + "contract.directory.."));
    }

    @Test
    void contractsKnowNobody() {
        check(noClasses()
                .that()
                .resideInAPackage(ROOT + "contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "support..", ROOT + "casework..", "io.quarkus..", "org.hibernate.."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partnerrequest", "escalation", "directory", "casework", "support"})
    void featuresHaveNoCycles(String module) {
        check(slices().matching(ROOT + module + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void everyOperationSpeaksJsonOnly() {
        check(classes()
                .that()
                .areInterfaces()
                .and()
                .haveSimpleNameEndingWith("Api")
                .should()
                .beAnnotatedWith("jakarta.ws.rs.Produces")
                .andShould()
                .beAnnotatedWith("jakarta.ws.rs.Consumes"));
    }

    @Test
    void everyResourceKeepsTheConventionsOfAnEndpoint() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .beAnnotatedWith(ROOT + "support.endpoint.Endpoint"));
        check(classes()
                .that()
                .implement(describe("an operation's contract", JavaClass::isInterface)
                        .and(describe("with a path", contract -> contract.isAnnotatedWith("jakarta.ws.rs.Path"))))
                .should()
                .haveSimpleNameEndingWith("Resource"));
    }

    @Test
    void resourcesOnlyAskWhoMayAndHandOn() {
        check(classes().that().haveSimpleNameEndingWith("Resource").should().bePackagePrivate());
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed"));
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .beAnnotatedWith("jakarta.transaction.Transactional"));
    }

    @Test
    void entitiesStayInTheirFeature() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity"));
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .haveNameMatching("set[A-Z].*"));
    }

    @Test
    void codeBlocksAndSaysSo() {
        check(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        ROOT + "casework..", ROOT + "partnerrequest..", ROOT + "escalation..", ROOT + "directory..")
                .should()
                .haveRawReturnType("io.smallrye.mutiny.Uni")
                .orShould()
                .haveRawReturnType("io.smallrye.mutiny.Multi"));
    }

    @Test
    void packagesAreNamedByFeature() {
        check(noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..common..", "..model..", "..dto..", "..mapper..", "..config..", "..exception.."));
    }

    @Test
    void fieldsOfBeansAreNotInjectedButGiven() {
        check(noFields().should().beAnnotatedWith("jakarta.inject.Inject"));
    }

    private static void check(ArchRule rule) {
        rule.check(HOUSE);
    }
}
