namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>
/// "The" points at something known. It may be known by itself ("the Soviet Union", "the world"), by what follows ("the treaty of alliance with
/// France") or from earlier in the sentence ("a treaty … the treaty"); else an earlier sentence introduced it.
/// </summary>
internal static class DefiniteNouns
{
    private const int LongestNoun = 4;

    private static readonly HashSet<string> Known = Set(
        "world press public past future end beginning east west north south sun sea earth globe environment internet poor rich economy military army navy church state "
        + "time way need right ability wake hope majority face light context years months hands");

    /// <summary>What follows these is known by them: "the Cold War", "the British government".</summary>
    private static readonly HashSet<string> Telling = Set(
        "nineteenth eighteenth twentieth first second third early late mid slave cold british french united american soviet russian chinese japanese german spanish");

    /// <summary>Written with a capital, but still of one document: "the President", "the Treaty".</summary>
    private static readonly HashSet<string> Offices = Set(
        "project operation president treaty convention agreement conference act commission committee council government administration party ministry minister summit accords accord declaration court secretary prime senator ambassador governor king queen emperor plan program doctrine protocol bill law pact charter alliance league union republic colonies states islands powers allies mission embassy department house general board bank group legation consulate agency envoy delegation parliament cabinet crown office partnership pact initiative community fund museum university college school company club church corporation institute library city town territory");

    /// <summary>"Submitted the treaty for ratification" and "concluded the agreement in Bergen" do not say which; "the treaty with Norland" does.</summary>
    private static readonly HashSet<string> Papers = Set("treaty agreement convention protocol pact accord accords act law bill resolution proposal plan declaration");

    private static readonly HashSet<string> OfPapers = Set("of between with that which to against concerning regarding");
    private static readonly HashSet<string> Firm = Set("of between for to against that which who whose whom where with over among toward towards concerning regarding");
    /// <summary>Islands and lands that a document named before: "the islands of Norland" says which.</summary>
    private static readonly HashSet<string> Lands = Set("islands island archipelago peninsula isthmus territory");

    private static readonly HashSet<string> OfLands = Set("of in between off that which where known called near around under from");
    private static readonly HashSet<string> Loose = Set("in on at by from under into within");
    private static readonly HashSet<string> Ends = Set(
        "gave met began held took won sent fell made left broke became led sold fought went came set cut put said told and or but as is are was were be been had has have did does do would could should will can may might must not also when while if because than then so after before during until since through without including however although though what how there both all");

    private static readonly HashSet<string> Months = Set("january february march april may june july august september october november december");

    public static bool IsOffice(string word) => Offices.Contains(word);

    public static bool IsMonth(string word) => Months.Contains(word);

    public static bool AreIntroduced(List<StemWord> words)
    {
        var isQuoted = false;
        for (var i = 0; i < words.Count; i++)
        {
            // What is quoted is as it was said; only the frame around it must be clear.
            isQuoted = words[i].Text is "“" || (isQuoted && words[i].Text is not "”");
            if (words[i].Lower == "the" && !isQuoted && !IsKnown(words, i + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKnown(List<StemWord> words, int start)
    {
        if (start >= words.Count)
        {
            return false;
        }

        if (words[start].IsGap || words[start].Text[0] is '“' or '"' or '‘' || IsKnownOwner(words[start].Lower))
        {
            return true;
        }

        for (var i = start; i < words.Count && i - start <= LongestNoun; i++)
        {
            var word = words[i];
            if (word.IsCapital || word.IsGap)
            {
                return !Offices.Contains(word.Lower.Split('’', '\'')[0]) || i > start || (i + 1 < words.Count && (words[i + 1].IsCapital || IsSaidBy(words, i + 1)));
            }

            if (i == start + 1 && Lands.Contains(words[start].Lower) && !OfLands.Contains(word.Lower))
            {
                return IsIntroduced(words, start, i) || IsNamedLater(words, i);
            }

            if (i == start + 1 && Papers.Contains(words[start].Lower) && (Firm.Contains(word.Lower) || Loose.Contains(word.Lower)) && !OfPapers.Contains(word.Lower))
            {
                return IsIntroduced(words, start, i);
            }

            if (i > start && Firm.Contains(word.Lower))
            {
                return true;
            }

            // "the weapons they were developing", "the last days before Norland’s surrender"
            if (i > start && (word.Lower is "it" or "they" or "he" or "she" || (word.Lower is "before" or "after" && i + 1 < words.Count && words[i + 1].IsCapital && !Months.Contains(words[i + 1].Lower))))
            {
                return true;
            }

            if (i > start && Loose.Contains(word.Lower))
            {
                return (i + 1 < words.Count && ((words[i + 1].IsCapital && !Months.Contains(words[i + 1].Lower)) || (words[i + 1].Lower == "the" && i + 2 < words.Count && words[i + 2].IsCapital))) || IsIntroduced(words, start, i);
            }

            if (word.IsMark || Ends.Contains(word.Lower) || (i > start && (word.Lower.EndsWith("ed", StringComparison.Ordinal) || FiniteVerb.Is(word.Lower))))
            {
                return IsIntroduced(words, start, i);
            }
        }

        return Known.Contains(words[start].Lower) || Telling.Contains(words[start].Lower) || IsIntroduced(words, start, Math.Min(words.Count, start + 2));
    }

    // "the earth’s", "the world’s"
    private static bool IsKnownOwner(string word) => word.Split('’', '\'') is [var owner, "s"] && Known.Contains(owner);

    // "the Minister to Norland", and not "called upon the Council to assume" or "the Council, which".
    private static bool IsSaidBy(List<StemWord> words, int at) => words[at].Lower switch
    {
        "to" => at + 1 < words.Count && (words[at + 1].IsCapital || words[at + 1].IsGap || words[at + 1].Lower == "the"),
        "that" or "which" or "who" or "whose" or "whom" or "where" => false,
        var word => Firm.Contains(word),
    };

    private static bool IsIntroduced(List<StemWord> words, int start, int end) =>
        end > start
        && (Telling.Contains(words[start].Lower)
            || Known.Contains(words[end - 1].Lower)
            || words.Take(start - 1).Any(w => !w.IsMark && w.Lower == words[end - 1].Lower));

    /// <summary>"The islands are its own and the border lies between the islands of Iturup and Urup": one sentence speaks of the same ones.</summary>
    /// <param name="end">Behind the noun.</param>
    private static bool IsNamedLater(List<StemWord> words, int end)
    {
        for (var i = end; i + 2 < words.Count; i++)
        {
            if (words[i].Lower == words[end - 1].Lower && words[i + 1].Lower == "of" && (words[i + 2].IsCapital || words[i + 2].IsGap))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
