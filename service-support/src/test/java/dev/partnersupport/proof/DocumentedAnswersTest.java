package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is not as documented is found, whatever the test wanted to know. */
@ProofTest
class DocumentedAnswersTest {

    @ParameterizedTest
    @CsvSource({
        "status, no such status",
        "type, media type text/plain",
        "header, header X-Undeclared",
        "no-tag, no header ETag",
        "member, undeclared",
        "no-members, required property"
    })
    void aLieIsFound(String lie, String fault) {
        var caller = as(aPartner() + "-admin-agent");

        var found = assertThrows(AssertionError.class, () -> caller.get("/v1/parcels/lies/" + lie));

        assertTrue(found.getMessage().contains(fault), found.getMessage());
    }
}
