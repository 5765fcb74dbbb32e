using System.Text.RegularExpressions;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Whether a country can be what a stem tells of: of the group that it names, free since about then where it tells of independence, beside who fights where it tells of a war, beside whom it joins where it tells of a union.</summary>
internal sealed partial class CountriesTold
{
    /// <summary>Years between two that became states in one time.</summary>
    private const int OneTime = 8;

    /// <summary>Until then the powers of Europe fought each other wherever they lay.</summary>
    private const int SincePowersOfOnePart = 1871;

    private const string England = "england";
    private const string UnitedKingdom = "united kingdom";

    private readonly string key;
    private readonly int year;
    private readonly Predicate<string>? isOfGroup;
    private readonly int since;
    private readonly IReadOnlyList<string> fronts;
    private readonly bool isAtWar;
    private readonly bool isOfUnion;
    private readonly bool isFoe;
    private readonly bool isRuler;
    private readonly bool isOfFewer;
    private readonly bool isDefeated;
    private readonly bool isOfRupture;
    private readonly bool isOfUnitedNations;
    private readonly bool isRecognized;
    private readonly IReadOnlyCollection<string> lands;

    public CountriesTold(Thing key, string stem, StemTells told, int year)
    {
        (this.key, this.year) = (key.Value == England ? UnitedKingdom : key.Value, year);
        isRuler = StateGroups.TellsRuler(stem) && Rulers.WasOne(key.Value, year);
        lands = [.. told.Countries.Select(NameForm.Fold).Concat(stem.Contains("Baltic", StringComparison.Ordinal) ? ["latvia"] : [])];
        isDefeated = OfPeace().IsMatch(stem) && WarSides.WereDefeated(key.Value, key.Value, year);
        isOfRupture = Ruptures.Told(stem) && Ruptures.HadOne(key.Value, year);
        isOfUnitedNations = UnitedNationsMembers.Told(stem) && UnitedNationsMembers.WasOne(key.Value, year);
        isRecognized = OfRecognition().IsMatch(stem);
        isOfGroup = StateGroups.Told(stem, this.key);

        // What was no state then is told of as what it was before; a state that everybody knows to be old was not freed.
        var isPower = Continents.IsPower(key.Value, year);
        since = (!StateYears.WasOne(key.Value, year) && !isPower) || (!isPower && OfFreedom().IsMatch(stem)) ? StateYears.Since(key.Value) : 0;
        isOfFewer = WarSides.IsOfFewer(key.Value, year);
        isFoe = told.Countries.Any(c => WarSides.AreEnemies(key.Value, NameForm.Fold(c), year));
        isAtWar = OfWar().IsMatch(stem);
        isOfUnion = OfUnion().IsMatch(stem);
        fronts = isOfUnion || (isAtWar && !(isPower && year < SincePowersOfOnePart)) ? [.. told.Countries.Select(NameForm.Fold).Where(c => Neighbours.Meet(key.Value, c))] : [];
        if ((isAtWar || isOfUnion) && fronts.Count == 0 && !isPower)
        {
            fronts = [key.Value];
        }
    }

    /// <summary>Other countries than those of the key's part of the world may be meant as well.</summary>
    public bool IsWide => isOfGroup is not null || fronts.Count > 0 || isRuler || isOfFewer || isDefeated;

    /// <param name="other">Folded.</param>
    public bool Takes(string other) =>
        isOfGroup?.Invoke(other) != false
        && (!isRuler || Rulers.AreAlike(key, other, year, lands))
        && (!isDefeated || WarSides.WereDefeated(key, other, year))
        && (!isOfRupture || (Ruptures.HadOne(other, year) && StateGroups.WasOfEast(key, year) == StateGroups.WasOfEast(other, year)))
        && (!isOfUnitedNations || UnitedNationsMembers.WasOne(other, year))
        && (!isRecognized || !AreOfOneBatch(other))
        && (since <= 0 ? StateYears.WasOne(other, year) : Math.Abs(StateYears.Since(other) - since) <= OneTime)
        && !WarSides.AreEnemies(key, other, year)
        && (!isOfFewer || WarSides.AreAllies(key, other, year))
        && (!isOfUnion || IsAtFront(other))
        && (!isAtWar || (isFoe ? WarSides.AreAllies(key, other, year) : !Neighbours.IsSmall(other) && IsAtFront(other)));

    // What fell into states at once was recognized at once.
    private bool AreOfOneBatch(string other) => StateYears.Since(key) is > 1900 and var one && Math.Abs(StateYears.Since(other) - one) <= 1 && Neighbours.Are(key, other);

    // Beside each of one or two who fight; of more, none lies beside all of them.
    private bool IsAtFront(string other) =>
        fronts.Count <= 2 ? fronts.All(f => Neighbours.Meet(f, other)) : fronts.Any(f => Neighbours.Meet(f, other));

    [GeneratedRegex(@"\b(independen(ce|t)|autonomy|autonomous|self-govern\w*|sovereignty|decoloni\w*|protectorate|colony|colonial)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfFreedom();

    [GeneratedRegex(@"\b(peace (treaty|treaties|settlement|agreement)|treaty of peace|armistice) (with|for|between)\b|\b(defeat|surrender|occupation) of _____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfPeace();

    [GeneratedRegex(@"\brecogni[sz]ed (the )?_____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfRecognition();

    [GeneratedRegex(@"\b(invad\w+|invasions?|occup(y|ied|ation)|borders?|massed|siege|bomb(ed|ing|ardment)|military (intervention|takeover|action)|takeover|moved? into|attacked|wars? (between|with|against)|fought|defeated|unconditional surrender)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfWar();

    // Who makes one state with another lies beside it.
    [GeneratedRegex(@"\b((con)?federation|merger|unification|union (with|between|of (the )?[\p{Lu}_])|(common|shared|mutual) (border|frontier|boundary))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfUnion();
}
