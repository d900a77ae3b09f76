package dev.partnersupport.casework.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTermsTest {

    @Test
    void leaveOutCaseUmlautsAndEndings() {
        assertEquals(SearchTerms.of("rechnung"), SearchTerms.of("Rechnungen"));
        assertEquals(SearchTerms.of("grosse"), SearchTerms.of("Größe"));
        assertEquals(SearchTerms.of("abc"), SearchTerms.of("ＡＢＣ"));
    }

    @Test
    void ofChineseAreEveryCharacterAndEveryPair() {
        assertEquals(Set.of("开", "开发", "发", "发票", "票"), SearchTerms.of("开发票"));
    }

    @Test
    void lookForWordsThatBeginSoAndForPairs() {
        assertEquals(Optional.of("'rechnung':* & '发票'"), SearchTerms.query("Rechnung 发票"));
        assertEquals(Optional.of("'增值' & '值税'"), SearchTerms.query("增值税"));
        assertEquals(Optional.of("'票'"), SearchTerms.query("票"));
        assertEquals(Optional.of("'x'"), SearchTerms.query("x"));
    }

    @Test
    void takeANumberAsAWhole() {
        assertEquals(Optional.of("'sr-000123'"), SearchTerms.query("SR-000123"));
        assertEquals(Optional.of("'sr-000123' & 'leer':*"), SearchTerms.query("leer sr-000123"));
    }

    @Test
    void takeWhatOnlyLooksLikeANumberAsTheTextsHaveIt() {
        assertEquals(Optional.of("'it':* & '204711':*"), SearchTerms.query("IT-204711"));
    }

    @Test
    void areNothingForWhatIsNoWord() {
        assertEquals(Optional.empty(), SearchTerms.query(" !? & | ' "));
        assertEquals(Optional.empty(), SearchTerms.query(""));
    }

    @Test
    void canNotBeTurnedIntoOperators() {
        assertEquals(Optional.of("'a' & 'b'"), SearchTerms.query("a' | 'b:* & !"));
        assertEquals(Optional.of("'o''bri':*"), SearchTerms.query("O'Brien"));
    }

    @Test
    void areTheSameHoweverTheirAccentsAreWritten() {
        assertEquals(SearchTerms.query("\u00e9clair"), SearchTerms.query("e\u0301clair"));
    }
}
