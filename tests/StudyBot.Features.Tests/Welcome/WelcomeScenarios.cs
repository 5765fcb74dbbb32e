using StudyBot.Chat.Cards;

namespace StudyBot.Features.Tests.Welcome;

public sealed class WelcomeScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task A_space_that_is_joined_hears_what_it_can_type()
    {
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book);

        var joined = await scene.Platform.JoinAsync("Ferry friends");

        Assert.Equal(
            ["/summit Arendal", "/summit Tromsø", "/summit Skagen"],
            joined.Card.Parts.OfType<FieldList>().Single().Items.Select(i => i.Text.PlainText));
        Assert.Equal(FeatureScene.Group, (await scene.Stores.Spaces.FindAsync("discord:1", FeatureScene.Now))?.Group);
    }

    [Fact]
    public async Task A_space_without_documents_is_welcome_too()
    {
        var joined = await scene.Platform.JoinAsync("Newcomers");

        Assert.Empty(joined.Card.Parts.OfType<FieldList>());
        Assert.Contains("/help", joined.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_space_that_is_left_is_marked_and_coming_back_takes_the_mark_away()
    {
        await scene.Platform.JoinAsync("Ferry friends");

        await scene.Platform.LeaveAsync();
        var left = await scene.Stores.Spaces.FindAsync("discord:1", FeatureScene.Now);
        await scene.Platform.JoinAsync("Ferry friends");
        var back = await scene.Stores.Spaces.FindAsync("discord:1", FeatureScene.Now);

        Assert.NotNull(left?.Left);
        Assert.NotNull(back);
        Assert.Null(back.Left);
    }
}
