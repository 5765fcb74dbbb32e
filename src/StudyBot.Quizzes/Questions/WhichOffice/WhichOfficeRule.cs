using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Distractors;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.WhichOffice;

/// <summary>Which office a person held; the distractors are offices of others that no source gives to that person.</summary>
internal sealed partial class WhichOfficeRule : IQuestionRule
{
    private const double Frame = 0.9;
    private const int LongestOffice = 80;
    private const int FarthestYears = 25;

    private static readonly HashSet<string> Offices = new(
        "president minister secretary ambassador king queen emperor empress chancellor premier governor senator general admiral commissioner chairman director representative envoy consul commander justice mayor prince tsar czar shah sultan pope marshal adviser advisor vice-president".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Ranks = new(["General", "Major-General", "Lieutenant-General", "Colonel", "President", "Admiral", "Marshal", "Minister", "King"], StringComparer.Ordinal);
    private static readonly HashSet<string> BeforeGeneral = new(["Attorney", "Consul", "Secretary", "Inspector", "Governor", "Director", "Adjutant", "Surgeon", "Solicitor", "Postmaster", "Major", "Brigadier", "Lieutenant"], StringComparer.Ordinal);

    private static readonly HashSet<string> Portfolios = new("minister secretary representative director commissioner ambassador envoy consul governor chairman commander adviser advisor justice senator mayor".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Ranking = new("deputy assistant under special senior first vice us u s united states american permanent personal chief high acting soviet british state university executive".Split(' '), StringComparer.Ordinal);

    /// <summary>Words that have no capital inside of an office.</summary>
    private static readonly HashSet<string> Small = new("of the for to in at on and to near de la ad interim en".Split(' '), StringComparer.Ordinal);

    /// <summary>Every state has them, and who holds one has often held another; and who was president of the United States, everybody knows.</summary>
    private static readonly HashSet<string> Bare = new(["president", "vice president", "prime minister", "deputy prime minister", "premier", "chancellor", "foreign minister", "king", "queen", "emperor", "empress", "consul general", "u s consul general", "first secretary", "second secretary", "third secretary", "minister of foreign affairs", "minister for foreign affairs", "u s president", "american president", "president of the united states", "united states president"], StringComparer.Ordinal);

    /// <summary>One word says which office it is.</summary>
    private static readonly HashSet<string> Alone = new("president king queen emperor empress chancellor pope shah sultan tsar czar".Split(' '), StringComparer.Ordinal);

    public IEnumerable<Draft> Make(GroupMaterial material)
    {
        var facts = material.Facts<OfficeFact>().Where(f => IsOffice(f.Office.Value)).ToList();
        var held = material.AllFacts<OfficeFact>().ToLookup(f => LastWord(f.Person.Value), f => f.Office.Value);
        var roles = RolesOf(material);
        var near = new Nearby<OfficeFact>(facts, f => [f.Source], f => f.Id.Value);
        var longest = facts.GroupBy(f => Fold(f.Person.Value)).Select(own => own.MaxBy(f => f.Office.Value.Length)!);
        foreach (var fact in longest)
        {
            if (material.ThingOf(ThingKind.Person, fact.Person.Value) is not { } person || !person.IsPresentable || person.IsOneWord)
            {
                continue;
            }

            IReadOnlyList<string> own = [.. held[LastWord(fact.Person.Value)], .. roles[LastWord(fact.Person.Value)]];
            // Whom a speech greets or thanks, it names by the office.
            if ((material.IsSpeech(fact.Source) && !HasCountry(fact.Office.Value)) || !WasHeld(fact.Main.Text))
            {
                continue;
            }

            var key = OptionOf(fact.Office.Value);
            var stem = $"Which office did {person.Name} hold?";
            if (KeyInStem.IsTold(stem, fact.Office.Value))
            {
                continue;
            }

            // A minister stands beside ministers and an envoy beside envoys, of the same nation where the office names one; who heads a state beside its ministers: of several nations, the name would tell which.
            // Who is known to everybody was envoy in several places, and of what else who heads a state was, one must know enough.
            var rank = OfficeClass.Of(fact.Office.Value);
            var post = LikeOffices.Post(fact.Office.Value);
            var nation = LikeOffices.NationAnywhere(fact.Office.Value);
            if (rank == OfficeClass.Head && nation is not null ? !Careers.IsKnown(person.Name) : post is not null && person.KnownThere is not null)
            {
                continue;
            }

            var said = material.SentenceOf(fact.Source, fact.Main)?.Years.FirstOrDefault() ?? 0;
            var year = said > 0 ? said : material.EraOf(fact.Source);
            var isKnown = Careers.IsKnown(person.Name);
            var isHead = rank == OfficeClass.Head && nation is not null;
            var isCabinet = LikeOffices.IsAmericanSecretary(fact.Office.Value);
            var besides = material.SentencesNaming(person).Select(s => OwnWords(s, person)).ToList();
            var toldOf = post is null ? [] : HostsOf(material, person);
            var candidates = isHead ? [] : near.Of(fact.Source, stem)
                .Where(f => material.ThingOf(ThingKind.Person, f.Person.Value) is { } other && material.YearsBetween(fact.Source, other) <= FarthestYears && IsOfTime(f))
                .Where(f => IsFree(f.Office.Value) && OfficeClass.Of(f.Office.Value) == rank && LikeOffices.Post(f.Office.Value) == post && IsOfLawmakers(f.Office.Value) == IsOfLawmakers(fact.Office.Value) && HasCountry(f.Office.Value) == HasCountry(fact.Office.Value) && IsCrown(f.Office.Value) == IsCrown(fact.Office.Value))
                .OrderBy(f => f.Source == fact.Source ? 0 : 1)
                .ThenBy(f => Math.Abs(Count(f.Office.Value) - Count(fact.Office.Value)))
                .ThenBy(f => Seeded.Hash(stem, f.Office.Value))
                .Select(f => f.Office.Value)
                .Where(office => LikeOffices.NationAnywhere(office) == nation && LikeOffices.WasOne(office, year) && (!isCabinet || Careers.PortfolioOf(office) is not null))
                .ToList();
            var usual = (isHead ? LikeOffices.BesideHead(fact.Office.Value, year) : LikeOffices.Of(fact.Office.Value, year))
                .Where(o => LikeOffices.NationAnywhere(o) == nation && IsFree(o) && !IsCrown(fact.Office.Value))
                .ToList();

            // Of who governs or commands there are none that every state has. An assistant stands beside assistants.
            var distractors = Three(isHead ? usual : rank is not ("minister" or "envoy") ? candidates : LikeOffices.IsOfDepartment(fact.Office.Value) ? usual.Concat(candidates) : candidates.Concat(usual));
            if (distractors.Count > 0)
            {
                yield return new(QuestionType.WhichOffice, stem, key, distractors, fact.Confidence * Frame, [fact.Id], [new(fact.Source, fact.Main)]);
            }

            IReadOnlyList<Option> Three(IEnumerable<string> offices) =>
                Pick.Three(offices.Select(OptionOf).DistinctBy(o => o.Value), key, stem, (a, b) => !AreLike(a.Text, b.Text));

            // A source tells of many times, and of who held an office long after.
            bool IsOfTime(OfficeFact f) => (material.SentenceOf(f.Source, f.Main)?.Years ?? []).All(y => Math.Abs(y - year) <= FarthestYears)
                && (LikeOffices.NationAnywhere(f.Office.Value) is not { } served || StateYears.WasOne(served, year));

            // What is called "Prime Minister" alone is so of one's own country.
            bool IsFree(string office) =>
                !own.Any(o => AreLike(o, office) || (!isKnown && MayBeBoth(o, office))) && (isKnown || !MayBeBoth(fact.Office.Value, office)) && !AreLike(fact.Office.Value, office)
                && !Careers.Held(person.Name, office) && !besides.Exists(words => WordsOf(office).All(w => words.Contains(w) || (w == "advisor" && words.Contains("adviser")))) && (isKnown || LikeOffices.IsOfDepartment(office) || !LikeOffices.IsAmerican(office) || !Careers.IsCommon(office)) && !(LikeOffices.Host(office) is { } host && toldOf.Contains(host));
        }
    }

    /// <summary>Who was named for an office and died first, or declined it, did not hold it.</summary>
    internal static bool WasHeld(string sentence) => !NotHeld().IsMatch(sentence);

    [GeneratedRegex(@"\b(died|resigned|withdrew|killed|assassinated) before (\p{L}+ ){0,3}(sworn|taking|assuming|presenting|confirm(ed|ation)|arriv(ing|al)|could)\b|\b(declined|refused) (the (appointment|post|position|office|nomination)|to (serve|accept))\b|\b(never|not) (sworn in|confirmed|took (office|up)|take (office|up)|assumed?|served?|proceed(ed)?)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NotHeld();

    // What a sentence says beside the offices that it gives to others.
    private static HashSet<string> OwnWords(SentenceMaterial sentence, Thing person)
    {
        var text = sentence.Text;
        foreach (var role in sentence.Names.Where(n => n.Thing != person).Select(n => n.Role).OfType<TextSpan>().Where(sentence.Span.Contains))
        {
            var at = role.Start - sentence.Span.Start;
            text = string.Concat(text.AsSpan(0, at), new string(' ', role.Length), text.AsSpan(at + role.Length));
        }

        return [.. TextTerms.Words(text)];
    }

    private static bool IsOfLawmakers(string office) => TextTerms.Words(office).Any(w => w is "senate" or "house" or "committee" or "congress" or "parliament");

    // "Minister to Norland, Sudland and Westland": to each of them, and whoever went on from one to another is told of beside both.
    private static HashSet<string> HostsOf(GroupMaterial material, Thing person) =>
        [.. material.SentencesNaming(person).SelectMany(s => s.Names).Where(n => n.Thing.Kind == ThingKind.Country).Select(n => n.Thing.Name)];

    private static ILookup<string, string> RolesOf(GroupMaterial material) =>
        material.Sources.SelectMany(s => s.People).Where(p => p.Role is not null).ToLookup(p => LastWord(p.Name), p => p.Role!);

    private static Option OptionOf(string office)
    {
        var words = office.Trim();
        return new(OptionKind.Words, string.Join(' ', words.Split(' ').Select((w, i) => w.Length == 0 || (i > 0 && Small.Contains(w)) ? w : char.ToUpperInvariant(w[0]) + w[1..])), Fold(words));
    }

    internal static bool IsOffice(string office) =>
        office.Length is > 4 and <= LongestOffice && Noun(office) is { } noun && Offices.Contains(noun)
        && (office.Contains(' ', StringComparison.Ordinal) || Alone.Contains(noun))
        && !office.Split(' ').Any(w => WellKnownPlaces.KindOf(w) is PlaceKind.City)
        && office.Count(c => c == ' ') < 7
        && !IsHalf(office) && !Bare.Contains(string.Join(' ', TextTerms.Words(office)))
        && !IsOfTwo(office)
        && !office.AsSpan().ContainsAny('’', '\'')
        && !office.StartsWith("pro-", StringComparison.OrdinalIgnoreCase) && !office.StartsWith("post ", StringComparison.OrdinalIgnoreCase)
        && !office.Split(' ').Any(w => w.Length > 4 && w.All(char.IsUpper))
        && !TextTerms.Words(office).Any(w => w is "former" or "republican" or "democratic" or "democrat" or "conservative" or "labour" or "liberal" or "socialist" or "african" or "war" or "then" or "new" or "future" or "late" or "his" or "their" or "its" or "under" or "acting");

    // "Representative of the delegation", "Mayor of the district": which, stood before.
    [GeneratedRegex(@"\bAd\z|\A\p{Lu}\p{Ll}+ing | of the (delegation|district|city|town|state|province|country|company|university|school|commission|committee|board|council|region|group)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfUnknown();

    // "Ambassador-at-Large General": an office and a rank. "Representative of General": half of "the representative of General Gowon".
    private static bool IsOfTwo(string office)
    {
        IReadOnlyList<string> words = [.. office.Split(' ')];
        var isRank = words.Count > 1 && Ranks.Contains(words[^1]);
        return OfUnknown().IsMatch(office)
            || (isRank && words[^2] is "of" or "to" or "for")
            || (isRank && words[^1] is "General" && words.Count > 1 && !BeforeGeneral.Contains(words[^2]));
    }

    /// <summary>"Deputy Secretary", "U.S. Representative", "Cuban Minister": of what, it does not say.</summary>
    private static bool IsHalf(string office)
    {
        IReadOnlyList<string> words = [.. TextTerms.Words(office)];
        return words.Count > 0 && Portfolios.Contains(words[^1])
            && words.Take(words.Count - 1).Skip(LikeOffices.Nation(office) is not null && LikeOffices.Nation(words[0]) is null ? 2 : 0).All(w => Ranking.Contains(w) || LikeOffices.Nation(w) is not null);
    }

    // Who is premier may be head of the party too, or have been minister; of no named nation both may be one's own.
    private static bool MayBeBoth(string one, string other) =>
        LikeOffices.Nation(one) == LikeOffices.Nation(other) && (Heads(one) || Heads(other)) && (IsHigh(one) && IsHigh(other));

    private static bool Heads(string office) =>
        TextTerms.Words(office).Any(w => w is "president" or "premier" or "prime" or "chancellor" or "first" or "king" or "emperor" or "leader") || office.EndsWith("Secretary of State", StringComparison.OrdinalIgnoreCase)
        || office.Contains("General Secretary", StringComparison.OrdinalIgnoreCase);

    private static bool IsHigh(string office) =>
        Heads(office) || TextTerms.Words(office).Any(w => w is "foreign" or "defense" or "finance" or "interior" or "vice" or "chairman" or "security");

    /// <summary>One office is another in fewer words: "Minister", "Foreign Minister", "Russian Foreign Minister".</summary>
    internal static bool AreLike(string one, string other)
    {
        // "Secretary of Commence"
        if (SameThing.MayBeInOtherWords(new(one), new(other)))
        {
            return true;
        }

        IReadOnlyList<string> a = WordsOf(one);
        IReadOnlyList<string> b = WordsOf(other);
        if (a.All(b.Contains) || b.All(a.Contains))
        {
            return true;
        }

        if (LikeOffices.Host(one) is { } host && LikeOffices.Host(other) is { } guest)
        {
            return host == guest || SameThing.AreStatesOfOneLine(host, guest);
        }

        // The British Prime Minister never is the French one.
        if (LikeOffices.Nation(one) is { } first && LikeOffices.Nation(other) is { } second && first != second)
        {
            return false;
        }

        // "President of the Republic": of which, it does not say.
        if (Noun(one) == Noun(other) && (HasCountry(one) != HasCountry(other)))
        {
            return true;
        }

        // "Deputy Foreign Minister" and "Minister for Foreign Affairs" are one portfolio; "Russian" and "Minister" make none.
        var noun = Noun(one);
        var portfolio = a.Intersect(b).Where(w => w != noun && w is not ("west" or "east" or "north" or "south" or "deputy" or "assistant" or "under") && LikeOffices.Nation(w) is null).ToList();
        return noun == Noun(other) && portfolio.Count > 0;
    }

    private static IReadOnlyList<string> WordsOf(string office) =>
        [.. TextTerms.Words(office.Replace("CIA", "Central Intelligence Agency", StringComparison.Ordinal).Replace("dviser", "dvisor", StringComparison.Ordinal)).Where(w => w is not ("of" or "the" or "for"))];

    // Nobody takes a minister for a queen.
    private static bool IsCrown(string office) => Noun(office) is "king" or "queen" or "emperor" or "empress" or "prince" or "pope" or "shah" or "sultan" or "tsar" or "czar";

    private static bool HasCountry(string office) =>
        LikeOffices.Nation(office) is not null
        || (office.LastIndexOf(" of ", StringComparison.Ordinal) is var at && at > 0
            && WellKnownPlaces.KindOf(office[(at + 4)..].Replace("the Republic of ", "", StringComparison.Ordinal)) is PlaceKind.Country);

    private static string? Noun(string office) =>
        TextTerms.Words(office.Split([" of ", " for ", " to "], StringSplitOptions.None)[0]).LastOrDefault();

    /// <summary>The surname, in lower case; of "John Hayes III" and "John Hayes, Jr." too.</summary>
    internal static string LastWord(string name) => TextTerms.Words(name).LastOrDefault(w => w is not ("ii" or "iii" or "iv" or "jr" or "sr")) ?? "";

    private static int Count(string office) => office.Count(c => c == ' ');

    private static string Fold(string office) => NameForm.Fold(office);
}
