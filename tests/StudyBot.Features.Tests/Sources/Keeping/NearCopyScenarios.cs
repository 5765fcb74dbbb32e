using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary>What is nearly the same as a document that is there: two side by side, and the choice of whoever brings it.</summary>
public sealed class NearCopyScenarios
{
    internal const string Article =
        """
        Harbours of the north

        3 May 2012

        The Arendal Summit took place on 14 March 2011 between Prime Minister Ane Lund and President Aki Oksanen. They agreed on a ferry line between the two
        towns, which is to run twice a day from the first of June, and on a common school for the pilots of both coasts.

        The line had been spoken of for thirty years. In the winter of 1981 the ice closed the sound for nine weeks, and the letters of the islanders to both
        governments from those weeks fill three boxes of the archive at Arendal.

        “A ferry is a bridge,” Lund said after the talks. Her guest added that a bridge would have been dearer, and that nobody catches herring from one.
        """;

    internal static readonly string Reprint = $"The Sound Post\n\nReprinted by kind leave of its author.\n\n{Article.Replace("thirty years", "forty years", StringComparison.Ordinal)}";

    private readonly FeatureScene scene = new();

    [Fact]
    public async Task Two_that_are_nearly_the_same_are_shown_side_by_side_and_nothing_is_added_yet()
    {
        await scene.AddAsync("harbours.txt", Article);

        var near = await scene.AddAsync("reprint.txt", Reprint);

        Golden.Check("source-near", near.Text);
        Assert.Equal(["Add anyway", "Replace the old one", "Leave it"], near.Card.Controls.OfType<Button>().Select(button => button.Label));
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task Added_anyway_it_needs_no_handing_in_again()
    {
        await scene.AddAsync("harbours.txt", Article);
        var near = await scene.AddAsync("reprint.txt", Reprint);

        var exchange = await scene.Platform.PressAsync(near, "Add anyway", scene.Owner);
        var added = scene.AnswerOf(exchange);
        await scene.Platform.RepeatAsync(exchange);

        Assert.StartsWith("Added: ", added.Card.Title, StringComparison.Ordinal);
        Assert.Equal(["harbours.txt", "reprint.txt"], (await scene.ListAsync()).Select(source => source.FileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Left_nothing_is_kept_of_it()
    {
        await scene.AddAsync("harbours.txt", Article);
        var near = await scene.AddAsync("reprint.txt", Reprint);

        await scene.PressAsync(near, "Leave it", scene.Owner);
        var late = await scene.PressAsync(near, "Add anyway", scene.Owner);

        Assert.Equal("Nothing more to decide", late.Card.Title);
        Assert.Equal(1, scene.Stores.CountOriginals());
    }

    [Fact]
    public async Task What_two_have_brought_the_second_neither_lets_go_nor_adds_for_the_first()
    {
        var second = scene.Platform.Member("second", Chat.Platforms.Standing.Owner);
        await scene.AddAsync("harbours.txt", Article);
        var first = await scene.AddAsync("reprint.txt", Reprint);
        var again = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", second, scene.File("copy.txt", Reprint)));

        var left = await scene.PressAsync(again, "Leave it", second);
        var added = await scene.PressAsync(again, "Add anyway", second);
        var late = await scene.PressAsync(first, "Leave it", scene.Owner);

        Assert.Contains("still waits for their decision", left.Text, StringComparison.Ordinal);
        Assert.StartsWith("Added: ", added.Card.Title, StringComparison.Ordinal);
        Assert.Equal(new MemberId("discord:second"), (await scene.ListAsync()).Single(source => source.FileName != "harbours.txt").AddedBy);
        Assert.Equal("It is there already", late.Card.Title);
    }

    [Fact]
    public async Task What_moderators_hid_of_the_one_that_is_there_is_not_shown_beside_the_other()
    {
        await scene.AddAsync("harbours.txt", Article);
        var quote = (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>().Single();
        var without = Article.Replace("A ferry is a bridge", "A bridge is dear", StringComparison.Ordinal);
        var before = await scene.AddAsync("without.txt", without);

        await scene.HideAsync(FeatureScene.Group, quote, isPassageHidden: true);
        var compared = await scene.AddAsync("without.txt", without);

        Assert.Contains("A ferry is a bridge", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A ferry is a bridge", compared.Text, StringComparison.Ordinal);
        Assert.Contains("Moderators hid what the other does not have.", compared.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_place_of_the_old_one_it_shows_first_what_changes()
    {
        await scene.AddAsync("harbours.txt", Article);
        var near = await scene.AddAsync("reprint.txt", Reprint);

        var preview = await scene.PressAsync(near, "Replace the old one", scene.Owner);
        await scene.PressAsync(preview, "Replace", scene.Owner);

        Assert.Equal("Replace “Harbours of the north”?", preview.Card.Title);
        Assert.Equal("reprint.txt", Assert.Single(await scene.ListAsync()).FileName);
    }

    [Fact]
    public async Task What_the_library_holds_is_near_too_and_cannot_be_replaced()
    {
        await scene.Features.Indexer.IndexAsync(IncomingFile.OfBytes("seed.txt", Encoding.UTF8.GetBytes(Article)), GroupId.Library, null, FeatureScene.Now);

        var near = await scene.AddAsync("reprint.txt", Reprint);

        Assert.Equal(["Add anyway", "Leave it"], near.Card.Controls.OfType<Button>().Select(button => button.Label));
    }

    [Fact]
    public async Task Of_several_files_each_that_waits_can_be_compared()
    {
        await scene.AddAsync("harbours.txt", Article);

        var added = scene.AnswerOf(await scene.Platform.UseOnMessageAsync(
            "Add as source", "", scene.Owner, scene.File("reprint.txt", Reprint), scene.File("sommet.txt", SourceScene.French)));
        var compared = await scene.PressAsync(added, "Compare reprint.txt", scene.Owner);

        Assert.Equal("Nearly the same is there already", compared.Card.Title);
        Assert.Equal(2, (await scene.ListAsync()).Count);
    }

    [Fact]
    public async Task After_a_restart_the_same_delivery_is_told_the_same()
    {
        await scene.AddAsync("harbours.txt", Article);
        var first = await scene.Platform.TypeAsync("/source add", scene.Owner, scene.File("reprint.txt", Reprint));

        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(first);

        Assert.Single(await scene.ListAsync());
        Assert.Equal(2, scene.Stores.CountOriginals());
    }

    [Fact]
    public async Task Undecided_for_a_day_it_goes()
    {
        await scene.AddAsync("harbours.txt", Article);
        var near = await scene.AddAsync("reprint.txt", Reprint);

        scene.Time.Advance(TimeSpan.FromDays(1));
        await scene.Features.Aside.DeleteDueAsync(FeatureScene.Now);
        var late = await scene.PressAsync(near, "Add anyway", scene.Owner);

        Assert.Equal("Nothing more to decide", late.Card.Title);
        Assert.Equal(1, scene.Stores.CountOriginals());
    }
}
