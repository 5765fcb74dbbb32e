using System.Text.RegularExpressions;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Distractors;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>
/// Whether a sentence can be read without those before it: no pronoun without its noun, no "this summit", no "the treaty" that was introduced
/// elsewhere, no "later that year". Strict: a sound sentence refused costs one question, an unsound one taken costs trust.
/// </summary>
internal static partial class StandsAlone
{
    public const int LongestStem = 280;
    public const int FewestWords = 7;

    private static readonly HashSet<string> Never = Set(
        "i we us our ours my me you your this these those such here latter aforementioned thereby therein thereof thereafter afterward afterwards "
        + "later therefore thus earlier previous previously subsequent subsequently next following meanwhile today now currently recent recently ago yesterday tomorrow tonight "
        + "above below likewise similarly instead accordingly consequently otherwise respectively another others same again");

    /// <summary>Letters that who follows the world's affairs knows without their words.</summary>
    private static readonly HashSet<string> KnownLetters = new(
        ("NATO USSR USA CIA FBI KGB OPEC ASEAN IMF OAS OAU PLO SALT START NAFTA GATT WTO APEC OSCE CSCE UNESCO UNICEF WHO NASA BBC AIDS HIV ICBM GDP GNP OECD IAEA EEC WWI WWII ANC IRA PRC ROC "
        + "GDR FRG USS HMS DMZ NSC SEATO ANZUS ABM INF POW NGO SDI ISIS ISIL COVID BRICS UNHCR").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> OfPeople = Set("he she him his her hers himself herself");
    private static readonly HashSet<string> OfThings = Set("it its itself");
    private static readonly HashSet<string> OfMany = Set("they them their theirs themselves");
    private static readonly HashSet<string> Pointing = Set(
        "conflict battle crisis event incident issue matter question problem dispute document law act decision policy plan proposal request speech report committee body institution organization group party government regime city town island territory province post role sum amount number figure result reason respect sense regard case century era age season victory defeat struggle movement idea view statement letter year month day week time date summer winter spring autumn fall point moment same end way war treaty agreement meeting summit conference country period decade day occasion position effort goal region area nation state agency office");

    private static readonly HashSet<string> Periods = Set(
        "year years month months week weeks night decade century summer winter spring autumn fall january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday session assembly");

    private static readonly HashSet<string> Openers = Set("but and yet so or nor then also still thus hence therefore however indeed moreover furthermore nevertheless nonetheless besides rather for because first second third simultaneously concurrently");

    /// <param name="text">With its gaps.</param>
    /// <param name="names">Names that stand in it; the gap too, where it is one of a name.</param>
    /// <param name="people">Names of people among them, each as it stands in the text.</param>
    public static bool Holds(string text, IReadOnlyCollection<string> names, IReadOnlyCollection<string> people, int fewestWords = FewestWords)
    {
        var words = StemWord.Of(text);
        return text.Length <= LongestStem
            && words.Count(w => !w.IsMark) >= fewestWords
            && !Openers.Contains(words[0].Lower)
            && words[0].Lower != "that"
            && PronounsHaveTheirNouns(text, words, names, people)
            && !PointsElsewhere(words)
            && DefiniteNouns.AreIntroduced(words)
            && !IsOpenFuture(words)
            && !HasBareDemonym(words)
            && !words.Any(w => IsStrange(w, text))
            && !OpenEnds.HasAny(text)
            && !Accreditation.IsOpen(text, names.Contains(Question.Gap))
            && IsWhole(text);
    }

    private static bool PronounsHaveTheirNouns(string text, List<StemWord> words, IReadOnlyCollection<string> names, IReadOnlyCollection<string> people)
    {
        var firstPerson = First(text, people);
        var firstName = First(text, names);

        // One person is "he" or "she", and never "they".
        var firstOther = First(text, names.Except(people));
        return words.All(w => !(OfPeople.Contains(w.Lower) && w.Start < firstPerson)
            && !(OfThings.Contains(w.Lower) && w.Start < firstName)
            && !(OfMany.Contains(w.Lower) && w.Start < firstOther));
    }

    private static bool PointsElsewhere(List<StemWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var (word, next) = (words[i].Lower, i + 1 < words.Count ? words[i + 1].Lower : "");
            if (Never.Contains(word.Split('\'', '’')[0]) && !(words[i].IsCapital && i > 0 && word[0] != 'i')
                && !(word == "those" && next is "who" or "of" or "in")
                && !(word == "such" && next == "as")
                && !(word == "previous" && i > 0 && (words[i - 1].IsGap || NumberText.FormOf(words[i - 1].Text) is not null))
                && !(word == "us" && words[i].IsCapital)
                && !IsWithin(words, i))
            {
                return true;
            }

            // "Last July": of which year, the date of the text tells.
            if (word is "last" or "past" or "present" or "current" or "coming" && Periods.Contains(next))
            {
                return true;
            }

            if ((word == "that" && (Pointing.Contains(next) || Periods.Contains(next) || (i + 2 < words.Count && next.Contains('-', StringComparison.Ordinal) && Pointing.Contains(words[i + 2].Lower)))) || (word == "both" && (!HasAnd(words, i) || (i == 0 && next.EndsWith('s') && !words[1].IsCapital))) || (word == "then" && next.Length > 0 && !IsThenInOffice(words, i))
                || (word == "two" && i > 0 && words[i - 1].Lower == "the") || (word == "there" && next is not ("was" or "were" or "is" or "are" or "had")))
            {
                return true;
            }
        }

        return false;
    }

    // "which later became", "and thereby linked", "following a series of strikes": the sentence itself says after what.
    private static bool IsWithin(List<StemWord> words, int at)
    {
        var (before, next) = (at > 0 ? words[at - 1].Lower : "", at + 1 < words.Count ? words[at + 1].Lower : "");
        return words[at].Lower switch
        {
            "later" => before is "that" or "which" or "who",
            "thereby" => at > 2,
            "following" => before is not "the" && (next is "a" or "an" or "the" or "his" or "its" or "their" || (at + 1 < words.Count && words[at + 1].IsCapital)),
            _ => false,
        };
    }

    // "then Secretary of State", "then Norwegian President": who was so at the time.
    private static bool IsThenInOffice(List<StemWord> words, int at) =>
        (at + 1 < words.Count && DefiniteNouns.IsOffice(words[at + 1].Lower) && words[at + 1].IsCapital)
        || (at + 2 < words.Count && words[at + 1].IsCapital && words[at + 2].IsCapital && DefiniteNouns.IsOffice(words[at + 2].Lower));

    private static bool HasAnd(List<StemWord> words, int at) => words.Skip(at + 1).Take(7).Any(w => w.Lower == "and");

    // "replaced him as the CJCS": letters that a document explained elsewhere.
    private static bool IsStrange(StemWord word, string text) =>
        (Letters().IsMatch(word.Text) && !KnownLetters.Contains(word.Text) && !text.Contains($"({word.Text})", StringComparison.Ordinal)) || RunTogether.Is(word.Text);

    // "when Norwegian agreed": the noun is missing.
    private static bool HasBareDemonym(List<StemWord> words) =>
        words.Where((w, i) => i > 0 && i + 1 < words.Count && words[i - 1].Lower is "when" or "that" or "after" or "before" or "while" or "until" or "because" && w.IsCapital
            && !w.Lower.EndsWith('s') && Demonyms.CountryOf(w.Text) is not null && WellKnownPlaces.KindOf(w.Text) is null && FiniteVerb.Is(words[i + 1].Lower)).Any();

    [GeneratedRegex(@"\A(?![IVXLC]+\z)\p{Lu}{3,}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Letters();

    // What "will" be has been or not by the time that it is asked.
    private static bool IsOpenFuture(List<StemWord> words)
    {
        // Who is quoted spoke of what was to come then.
        var isQuoted = false;
        var own = words.Where(w => !(isQuoted = w.Text is "“" || (isQuoted && w.Text is not "”"))).ToList();
        return own.Any(w => w.Lower is "will" or "shall") && !words.Any(w => w.Text.Length == 4 && w.Text.All(char.IsDigit));
    }

    private static int First(string text, IEnumerable<string> names) =>
        names.Select(n => text.IndexOf(n, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min();

    // Half a quotation or a parenthesis that does not close belongs to a longer whole.
    private static bool IsWhole(string text) =>
        text.Count(c => c == '“') == text.Count(c => c == '”')
        && text.Count(c => c == '"') % 2 == 0
        && text.Count(c => c == '(') == text.Count(c => c == ')')
        && (char.IsUpper(text[0]) || char.IsDigit(text[0]) || text[0] is '_' or '“' or '"')
        && !Leftover().IsMatch(text);

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    // "said.12 The", "[3]", "…": notes and cuts of the document. "Eighth, the party was": a row of a list. "ulti¬matum": the end of a printed line.
    [GeneratedRegex(@"\A(Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\p{Lu}\p{Ll}+teenth|Twentieth)(ly)?, |[\u00AC\u00AD]|(?<!\b(Jr|Sr))\.,\s|\A[^“,.]{1,40}: |--|\[[^\]]*\]|\.\d+\s|…|\.\.\.|\?\s*$|:\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Leftover();
}
