package dev.partnersupport.casework.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What texts are found by: words without case, umlauts and endings, and of Chinese every character and every pair of
 * neighbours. A word of a query finds those that begin with it.
 */
public final class SearchTerms {

    private static final Pattern NUMBER = Pattern.compile("(sr|cr)-[0-9]{6,}");
    private static final Analyzer OF_TEXTS = new Words(true);
    private static final Analyzer OF_QUERIES = new Words(false);

    private SearchTerms() {}

    /** A {@code tsquery} for what holds any of the terms of a text, of some of them when there are many; empty when it has none. */
    public static Optional<String> anyOf(String text, int atMost) {
        var terms = terms(OF_QUERIES, text).stream()
                .limit(atMost)
                .map(SearchTerms::quoted)
                .toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(" | ", terms));
    }

    /** The terms of a text. */
    public static Set<String> of(String text) {
        return terms(OF_TEXTS, text);
    }

    /** A case's number is one term. */
    static String ofNumber(String number) {
        return number.toLowerCase(Locale.ROOT);
    }

    /** A {@code tsquery} for what holds all words of a text; empty when nothing of it can be looked for. */
    public static Optional<String> query(String text) {
        var words = Arrays.asList(
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+"));
        var terms = new LinkedHashSet<String>();
        words.stream()
                .map(SearchTerms::ofNumber)
                .filter(word -> NUMBER.matcher(word).matches())
                .forEach(number -> terms.add(quoted(number)));
        var others = words.stream()
                .filter(word -> !NUMBER.matcher(ofNumber(word)).matches())
                .collect(Collectors.joining(" "));
        terms(OF_QUERIES, others).forEach(term -> terms.add(isBeginning(term) ? quoted(term) + ":*" : quoted(term)));
        return terms.isEmpty() ? Optional.empty() : Optional.of(String.join(" & ", terms));
    }

    private static boolean isBeginning(String term) {
        return term.length() > 1 && !Character.isIdeographic(term.codePointAt(0));
    }

    private static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static Set<String> terms(Analyzer analyzer, String text) {
        var terms = new LinkedHashSet<String>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (!term.isEmpty()) {
                    terms.add(term.toString());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private static final class Words extends Analyzer {

        private final boolean singleCharactersToo;

        Words(boolean singleCharactersToo) {
            this.singleCharactersToo = singleCharactersToo;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            TokenStream terms = new GermanNormalizationFilter(new LowerCaseFilter(new CJKWidthFilter(words)));
            terms = new GermanLightStemFilter(terms);
            return new TokenStreamComponents(
                    words, new CJKBigramFilter(terms, CJKBigramFilter.HAN, singleCharactersToo));
        }
    }
}
