using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup;

public sealed class OverlayRulesFacts
{
    private const string Told = "The summit met at Voss in Hordaland in 1985.";

    private readonly EventFact summit = new FactBook(GroupId.Library, "Places", Told).Event(EventKind.Summit, "summit", Told, "1985", "Voss", ["Hordaland"]);

    [Fact]
    public void A_place_that_is_put_right_does_not_keep_what_the_wrong_one_lies_in()
    {
        var edited = Assert.IsType<EventFact>(OverlayRules.Apply(summit, new FactEdit(Place: "Bergen")));

        Assert.Equal("Bergen", edited.Place?.Value);
        Assert.Empty(edited.WiderPlaces);
    }

    [Fact]
    public void An_edit_of_something_else_leaves_the_wider_places()
    {
        var edited = Assert.IsType<EventFact>(OverlayRules.Apply(summit, new FactEdit(Name: "Voss summit")));

        Assert.Equal(["Hordaland"], edited.WiderPlaces.Select(p => p.Value));
    }
}
