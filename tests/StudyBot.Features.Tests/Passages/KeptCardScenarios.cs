using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Passages;

/// <summary>What was looked up before: the same card as long as the group reads the same, and no longer.</summary>
public sealed class KeptCardScenarios
{
    private readonly Fjordland told = new(FeatureScene.Group);

    [Theory]
    [InlineData("/summit arendal")]
    [InlineData("/timeline arendal")]
    [InlineData("/summit ARENDAL", "/summit arendal", false)]
    [InlineData("/timeline from:2010", "/timeline from:2011", false)]
    public async Task Another_member_who_asks_the_same_is_given_the_same_card(string line, string? again = null, bool isSame = true)
    {
        var scene = await new FeatureScene().WithAsync(told.Book);

        var first = await scene.AskAsync(line);
        var second = await scene.AskAsync(again ?? line, scene.Platform.Member("another"));

        Assert.Equal(isSame, first.Card.Parts == second.Card.Parts);
    }

    [Fact]
    public async Task What_is_hidden_from_a_group_is_gone_from_its_answer_at_once_and_comes_back_with_it()
    {
        var scene = await new FeatureScene().WithAsync(told.Book, new Fjordland(FeatureScene.OtherGroup).Book);
        var before = await scene.AskAsync("/summit arendal");
        var elsewhere = await scene.AskElsewhereAsync("/summit arendal");

        await scene.HideAsync(FeatureScene.Group, told.Outcome, isPassageHidden: true);
        var hidden = await scene.AskAsync("/summit arendal");
        Assert.True(await scene.Stores.Desk.TakeBackAsync(FeatureScene.Group, told.Outcome.Id, FeatureScene.Now));

        Assert.Contains("ferry line", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("ferry line", hidden.Text, StringComparison.Ordinal);
        Assert.Equal(before.Text, (await scene.AskAsync("/summit arendal")).Text);
        Assert.Equal(elsewhere.Text, (await scene.AskElsewhereAsync("/summit arendal")).Text);
    }

    [Fact]
    public async Task Where_the_pages_are_the_askers_everybody_turns_their_own()
    {
        var scene = await new FeatureScene().WithAsync(LongSummit.Book());
        var another = scene.Platform.Member("another");
        var first = await scene.AskAsync("/summit voss");
        var second = await scene.AskAsync("/summit voss", another);

        var turned = await scene.PressAsync(second, "Next page", another);
        var refused = await scene.PressAsync(first, "Next page", another);

        Assert.Equal(first.Text, second.Text);
        Assert.Equal("Page 2 of 3", turned.Card.Footer?.PlainText);
        Assert.False(refused.IsPublic);
        Assert.NotEqual("Page 2 of 3", refused.Card.Footer?.PlainText);
    }

    [Fact]
    public async Task However_much_is_asked_only_so_much_is_kept_and_all_is_answered()
    {
        var scene = await new FeatureScene().WithAsync(told.Book);
        var first = await scene.AskAsync("/summit arendal");

        for (var year = 1000; year < 1300; year++)
        {
            await scene.AskAsync($"/timeline from:{year}");
        }

        var again = await scene.AskAsync("/summit arendal");
        Assert.Equal(first.Text, again.Text);
        Assert.False(first.Card.Parts == again.Card.Parts);
    }
}
