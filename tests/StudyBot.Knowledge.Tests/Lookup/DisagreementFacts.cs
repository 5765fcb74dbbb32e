using System.Text.RegularExpressions;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup;

/// <summary>When two sources differ on one event, and when they only seem to.</summary>
public sealed partial class DisagreementFacts
{
    [Theory]
    // kind | name | date | place – of one source, then of the other.
    [InlineData("Summit|Arendal Summit|2016-12-15|Arendal", "Summit|Arendal Summit|2016-12-16|Arendal")]
    [InlineData("Summit|Arendal Summit|2016-12-15|", "Summit|the Arendal summit|2016-12-16|Arendal")]
    [InlineData("Summit|Arendal Summit|2016-12-15|Arendal", "Summit|second Arendal Summit|2016-12-18/2016-12-19|Arendal")]
    [InlineData("Treaty|Treaty of Bergen|1994-05-03|", "Treaty|Treaty of Bergen|1994-05-04|")]
    public void Two_days_for_one_named_event_are_a_disagreement(string one, string other) => Assert.Equal(DisagreementKind.Date, Assert.Single(Compare(one, other)).Kind);

    [Theory]
    [InlineData("Summit|Northern Summit|2016-12-15|Bergen", "Summit|Northern Summit|2016-12-15|Oslo")]
    public void Two_towns_for_one_named_event_of_one_day_are_a_disagreement(string one, string other) =>
        Assert.Equal(DisagreementKind.Place, Assert.Single(Compare(one, other)).Kind);

    [Theory]
    // Less exact, or missing.
    [InlineData("Summit|Arendal Summit|2016-12-15|Arendal", "Summit|Arendal Summit|2016-12|Arendal")]
    [InlineData("Summit|Arendal Summit|2016-12-15|Arendal", "Summit|Arendal Summit|2016-12-15/2016-12-16|Arendal")]
    [InlineData("Summit|Arendal Summit|2016-12-15|Arendal", "Summit|Arendal Summit||Arendal")]
    [InlineData("Summit|Northern Summit|2016-12-15|Bergen", "Summit|Northern Summit|2016-12-15|")]
    // One place may lie in the other, or be another name of it.
    [InlineData("Summit|Northern Summit|2016-12-15|Bergen", "Summit|Northern Summit|2016-12-15|Norway")]
    [InlineData("Summit|Northern Summit|2016-12-15|Bergen", "Summit|Northern Summit|2016-12-15|Grand Hotel")]
    [InlineData("Summit|Northern Summit|2016-12-15|Kyiv", "Summit|Northern Summit|2016-12-15|Kiev")]
    // Another event of that name.
    [InlineData("Summit|Arendal Summit|2016-12-15|Arendal", "Summit|Arendal Summit|2017-12-15|Arendal")]
    [InlineData("Summit|Northern Summit|2016-12-15|Bergen", "Summit|Northern Summit|2016-12-16|Oslo")]
    [InlineData("Summit|Northern Summit|2016-12-15|Bergen", "Summit|Northern Coast Summit|2016-12-16|Oslo")]
    // Kinds that come again within days, or differ.
    [InlineData("Meeting|Security Council meeting|2016-12-15|New York", "Meeting|Security Council meeting|2016-12-16|New York")]
    [InlineData("Visit|visit to Arendal|2016-12-15|Arendal", "Visit|visit to Arendal|2016-12-16|Arendal")]
    [InlineData("Summit|Arendal Summit|2016-12-15|Arendal", "Conference|Arendal Conference|2016-12-16|Arendal")]
    // Names that are none, or hold one another without the place to tell.
    [InlineData("Summit|summit|2016-12-15|Arendal", "Summit|summit|2016-12-16|Arendal")]
    [InlineData("Summit|arms summit|2016-12-15|Arendal", "Summit|arms summit|2016-12-16|Arendal")]
    [InlineData("Summit|Friday summit|2016-12-15|", "Summit|Friday summit|2016-12-16|")]
    [InlineData("Summit|Fjordland summit|2016-12-15|", "Summit|Fjordland and Harbours summit|2016-12-16|")]
    public void What_may_be_right_together_is_none(string one, string other) => Assert.Empty(Compare(one, other));

    [Theory]
    // Who took part, of one source and of the other, in one treaty of one day.
    [InlineData("Lund|Prime Minister of Norway", "Berg|Norwegian Prime Minister")]
    [InlineData("Ola Lund|Norwegian foreign minister;Oksanen|President of Finland", "Kari Berg|Minister of Foreign Affairs of Norway;Oksanen|President")]
    public void Two_holders_of_one_office_are_a_disagreement(string one, string other) =>
        Assert.Equal(DisagreementKind.Participant, Assert.Single(CompareWho(one, other)).Kind);

    [Theory]
    // Another spelling, a part of the name, and another order.
    [InlineData("Alexander Lund|Prime Minister of Norway", "Aleksander Lund|Norwegian Prime Minister")]
    [InlineData("Yushchenko|President of Ukraine", "Iushchenko|Ukrainian President")]
    [InlineData("Lund Ola|Prime Minister of Norway", "Ola|Norwegian Prime Minister")]
    // Offices that several hold, that are of another nation, or of none that is told.
    [InlineData("Lund|Prime Minister of Norway", "Berg|Swedish Prime Minister")]
    [InlineData("Lund|Prime Minister", "Berg|Prime Minister")]
    [InlineData("Lund|Norwegian ambassador", "Berg|Norwegian ambassador")]
    [InlineData("Lund|Prime Minister of Norway", "Berg|former Prime Minister of Norway")]
    [InlineData("Lund|Prime Minister of Norway;Berg|Prime Minister of Norway", "Dahl|Norwegian Prime Minister")]
    // Whoever names some denies nobody else.
    [InlineData("Lund|Prime Minister of Norway", "Berg|President of Finland")]
    [InlineData("Lund|", "Berg|")]
    public void What_two_sources_say_of_who_took_part_is_else_right_together(string one, string other) => Assert.Empty(CompareWho(one, other));

    [Theory]
    // What one source says elsewhere of whose office it is, what the event's sentence calls its holder, and whether that is told of two.
    [InlineData("Berg|President of Finland", "President", true)]
    [InlineData("Berg|Finnish President;Berg|Finnish president", "President", true)]
    [InlineData("Berg|President of Finland;Berg|President of Norway", "President", false)]
    [InlineData("Berg|Foreign Minister of Finland", "President", false)]
    [InlineData("Dahl|President of Finland", "President", false)]
    [InlineData("Berg|ambassador of Finland", "ambassador", false)]
    public void Whose_office_it_is_may_be_said_elsewhere(string said, string role, bool differs)
    {
        var book = new FactBook(GroupId.Library, "first", "The Treaty of Bergen was signed.", said);
        var one = book.Event(EventKind.Treaty, "Treaty of Bergen", "The Treaty of Bergen was signed.", "1994-05-03", participants: [$"Berg|{role}"]);
        foreach (var holder in said.Split(';'))
        {
            book.Office(holder.Split('|')[0], holder.Split('|')[1], said);
        }

        var found = Disagreements.Of([.. book.Facts, Signed("second", "Nylund|President of Finland;Strand|ambassador of Finland")]);

        Assert.Equal(differs, found.Any(d => d.Kind == DisagreementKind.Participant && d.Event == one));
    }

    [Theory]
    // What a signing is called, with the day and who signed: of one source, and of the other.
    [InlineData("Berg signed the Treaty of Bergen|1994-05-03|Berg|President of Finland", "the Treaty of Bergen was signed|1994-05-03|Dahl|Finnish President", true)]
    [InlineData("President Berg signed the Bergen Treaty|1994-05-03|Berg|Finnish President", "President Dahl signed the Treaty of Bergen|1994-05-03|Dahl|Finnish President", true)]
    // Another day, on which another may sign; another paper of that town; and none that is named.
    [InlineData("Berg signed the Treaty of Bergen|1994-05-03|Berg|Finnish President", "Dahl signed the Treaty of Bergen|1994-05-04|Dahl|Finnish President", false)]
    [InlineData("Berg signed the Treaty of Bergen|1994-05-03|Berg|Finnish President", "Berg signed the Treaty of Bergen|1994-05-04|Berg|Finnish President", true)]
    [InlineData("Berg signed the Treaty of Bergen|1994-05-03|Berg|Finnish President", "Dahl signed the Protocol of Bergen|1994-05-03|Dahl|Finnish President", false)]
    [InlineData("Berg signed the Treaty|1994-05-03|Berg|Finnish President", "Dahl signed the Treaty|1994-05-03|Dahl|Finnish President", false)]
    // Both may have.
    [InlineData("Berg signed the Treaty of Bergen|1994-05-03|Berg|Finnish President", "Dahl signed the Treaty of Bergen|1994-05-03|Dahl|Finnish envoy", false)]
    public void A_paper_is_the_same_whoever_its_signing_is_named_after(string one, string other, bool differs) =>
        Assert.Equal(differs, Disagreements.Of([PaperOf("first", one), PaperOf("second", other)]).Count == 1);

    [Theory]
    // Between whom the one summit of one day was, as one source has it and as the other does.
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "between {Finnish envoy|Dahl} and {Kari Lund}")]
    [InlineData("between {Prime Minister|Lund} and the {Finnish President|Berg}", "between {Lund} and {Finnish Prime Minister|Dahl}")]
    public void Two_persons_for_one_of_two_sides_are_a_disagreement(string one, string other)
    {
        var found = Assert.Single(CompareSides(one, other));

        Assert.Equal((DisagreementKind.Participant, "Berg", "Dahl"), (found.Kind, found.Who?.One.Value.Name, found.Who?.Other.Value.Name));
        Assert.Equal("Dahl", found.Turned.Who?.One.Value.Name);
    }

    [Theory]
    // Of another nation, or of none that is told: there may have been more sides than either names.
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "between {Kari Lund} and {Swedish envoy|Dahl}")]
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "between {Kari Lund} and {Dahl}")]
    // Nobody is named by both, or the one may be the other.
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "between {Strand} and {Finnish envoy|Dahl}")]
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "between {Kari Lund} and {Finnish President|Bergh}")]
    // No word that there were two.
    [InlineData("with {Kari Lund} and {Finnish envoy|Berg}", "with {Kari Lund} and {Finnish envoy|Dahl}")]
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "with {Kari Lund} and {Finnish envoy|Dahl}")]
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "between {Kari Lund} and {Finnish envoy|Dahl}, and their ministers,")]
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "between {Kari Lund} and {Finnish envoy|Dahl} and {Strand}")]
    [InlineData("between {Kari Lund} and {Finnish envoy|Berg}", "between Norway, {Kari Lund} and {Finnish envoy|Dahl}")]
    public void What_two_sources_say_of_two_sides_is_else_right_together(string one, string other) => Assert.Empty(CompareSides(one, other));

    [Fact]
    public void A_side_that_a_moderator_put_right_is_compared_no_more()
    {
        var (one, other) = (Met("first", "between {Kari Lund} and {Finnish envoy|Berg}"), Met("second", "between {Kari Lund} and {Finnish envoy|Dahl}"));
        var edited = OverlayRules.Apply(other, new FactEdit(Participants: "Kari Lund\nBerg, Finnish envoy"));

        Assert.Single(Disagreements.Of([one, other]));
        Assert.Empty(Disagreements.Of([one, edited]));
    }

    [Fact]
    public void What_was_planned_for_another_day_is_none()
    {
        var (one, other) = (Book("A|B", "Summit|Arendal Summit|2016-12-15|Arendal"), Book("C|D", "Summit|Arendal Summit|2016-12-16|Arendal", isPlanned: true));

        Assert.Empty(Disagreements.Of([.. one.Facts, .. other.Facts]));
    }

    [Fact]
    public void Two_days_in_one_source_are_its_own_affair()
    {
        var book = new FactBook(GroupId.Library, "One", "The Arendal Summit was on 15 December. The Arendal Summit was on 16 December.");
        book.Event(EventKind.Summit, "Arendal Summit", "The Arendal Summit was on 15 December.", "2016-12-15");
        book.Event(EventKind.Summit, "Arendal Summit", "The Arendal Summit was on 16 December.", "2016-12-16");

        Assert.Empty(Disagreements.Of(book.Facts));
    }

    [Fact]
    public void Either_event_has_the_other_beside_it()
    {
        var facts = Facts("Summit|Arendal Summit|2016-12-15|Arendal", "Summit|Arendal Summit|2016-12-16|Arendal");
        var (one, other) = ((EventFact)facts[0], (EventFact)facts[1]);

        Assert.Equal([new Disagreement(DisagreementKind.Date, one, other)], Disagreements.About(facts, one));
        Assert.Equal([new Disagreement(DisagreementKind.Date, other, one)], Dossier.Of(facts, other).Differing);
    }

    [Fact]
    public void Nobody_needs_to_choose_between_two_tellings_that_differ()
    {
        var facts = Facts("Treaty|Treaty of Bergen|1994-05-03|", "Treaty|Treaty of Bergen|1994-05-04|");

        Assert.IsType<EventMatches.OneBest>(EventLookup.Find(facts, "treaty of bergen"));
    }

    private static IReadOnlyList<Disagreement> Compare(string one, string other) => Disagreements.Of(Facts(one, other));

    private static IReadOnlyList<Fact> Facts(string one, string other) => [.. Book("first", one).Facts, .. Book("second", other).Facts];

    private static IReadOnlyList<Disagreement> CompareWho(string one, string other) => Disagreements.Of([Signed("first", one), Signed("second", other)]);

    private static EventFact Signed(string title, string participants) => new FactBook(GroupId.Library, title, $"{title}: {participants}.").Event(
        EventKind.Treaty, "Treaty of Bergen", $"{title}: {participants}.", "1994-05-03", participants: participants.Split(';'));

    private static IReadOnlyList<Disagreement> CompareSides(string one, string other) => Disagreements.Of([Met("first", one), Met("second", other)]);

    private static EventFact PaperOf(string title, string line) => line.Split('|') switch
    {
        [var name, var date, var who, var role] => new FactBook(GroupId.Library, title, $"{title}: {line}.").Event(
            EventKind.Signing, name, $"{title}: {line}.", date, participants: [$"{who}|{role}"]),
        _ => throw new ArgumentException(line, nameof(line)),
    };

    /// <param name="sides">With the persons in braces: their role, a stroke, and their name.</param>
    private static EventFact Met(string title, string sides)
    {
        var sentence = $"The Arendal Summit {sides} was on 15 December 2016.";
        var text = Named.Replace(sentence, named => string.Join(' ', named.Groups["words"].Value.Split('|')));
        var participants = Named.Matches(sentence).Select(named => string.Join('|', named.Groups["words"].Value.Split('|').Reverse()));
        return new FactBook(GroupId.Library, title, text).Event(EventKind.Summit, "Arendal Summit", text, "2016-12-15", participants: [.. participants]);
    }

    // "{Finnish envoy|Berg}"
    [GeneratedRegex(@"\{(?<words>[^}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Named { get; }

    private static FactBook Book(string title, string line, bool isPlanned = false)
    {
        var parts = line.Split('|');
        var sentence = $"{title}: {line}.";
        var book = new FactBook(GroupId.Library, title, sentence);
        book.Event(Enum.Parse<EventKind>(parts[0]), parts[1], sentence, parts[2].Length > 0 ? parts[2] : null, parts[3].Length > 0 ? parts[3] : null, isPlanned: isPlanned);
        return book;
    }
}
