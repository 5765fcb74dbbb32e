using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Settings;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Settings;

public sealed class SettingsScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task Every_setting_is_listed_with_its_value_its_meaning_and_what_it_can_be()
    {
        var before = await scene.AskAsync("/settings list", scene.Owner);
        await scene.AskAsync("/settings set public-answers value:off", scene.Owner);
        var after = await scene.AskAsync("/settings list", scene.Owner);

        Assert.False(before.IsPublic);
        Assert.Contains("public-answers: as is usual on this platform (default) – ", before.Text, StringComparison.Ordinal);
        Assert.Contains("It can be on or off.", before.Text, StringComparison.Ordinal);
        Assert.Contains("public-answers: off – ", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_channel_is_shown_as_the_platform_calls_it()
    {
        var done = await scene.AskAsync("/settings set quiz-moderators-channel value:<#4711>", scene.Owner);
        var list = await scene.AskAsync("/settings list", scene.Owner);
        var audit = await scene.AskAsync("/audit list", scene.Owner);

        var channel = new TextRun("#4711", TextStyles.Bold) { Channel = new ChannelId("4711") };
        Assert.Contains(channel, done.Card.Parts.OfType<Paragraph>().Single().Text.Runs);
        Assert.Contains(channel, list.Card.Parts.OfType<Field>().Single(field => field.Label == "quiz-moderators-channel").Value.Runs);
        Assert.Contains(channel, audit.Card.Parts.OfType<FieldList>().Single().Items.Single().Text.Runs);
    }

    [Theory]
    [InlineData("/settings set public-answers value:off")]
    [InlineData("/settings set public-answers off")]
    [InlineData("/settings set key:PUBLIC-ANSWERS value:No")]
    [InlineData("/settings set public-answers = off")]
    public async Task Answers_become_private_as_soon_as_the_group_wants_them_so(string line)
    {
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book);
        var before = await scene.AskAsync("/summit arendal");

        var done = await scene.AskAsync(line, scene.Owner);
        var after = await scene.AskAsync("/summit arendal");
        var openly = await scene.AskAsync("/summit arendal private:false");

        Assert.Equal("public-answers is now off.", Sentence(done.Card));
        Assert.True(before.IsPublic);
        Assert.False(after.IsPublic);
        Assert.True(openly.IsPublic);
    }

    [Fact]
    public async Task Default_takes_the_groups_own_choice_away()
    {
        await scene.AskAsync("/settings set public-answers off", scene.Owner);

        var done = await scene.AskAsync("/settings set public-answers default", scene.Owner);

        Assert.Equal("public-answers is now as is usual on this platform (default).", Sentence(done.Card));
        Assert.Empty((await scene.Stores.Settings.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Values);
        Assert.True((await scene.AskAsync("/summit arendal")).IsPublic);
    }

    [Theory]
    [InlineData("/settings set public-answers maybe", "public-answers cannot be “maybe”. It can be on or off, or default. Nothing was changed.")]
    [InlineData("/settings set public-answers", "public-answers needs a value: on or off, or default. Nothing was changed.")]
    [InlineData("/settings set loudness 11", "There is no setting called “loudness”. Nothing was changed.")]
    public async Task What_does_not_fit_is_said_with_what_would(string line, string sentence)
    {
        var answer = await scene.AskAsync(line, scene.Owner);

        Assert.Equal(CardTone.Notice, answer.Card.Tone);
        Assert.Equal(sentence, Sentence(answer.Card));
        Assert.Empty((await scene.Stores.Settings.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Values);
        Assert.Empty(await scene.Stores.Audit.ListAsync(FeatureScene.Group, 10, FeatureScene.Now));
    }

    [Fact]
    public async Task A_change_is_written_down_once_however_often_it_is_delivered()
    {
        var exchange = await scene.Platform.TypeAsync("/settings set public-answers off", scene.Owner);
        await scene.Platform.RepeatAsync(exchange);

        var line = Assert.Single(await scene.Stores.Audit.ListAsync(FeatureScene.Group, 10, FeatureScene.Now));

        Assert.Equal(("setting.set", "public-answers", "off", "discord:owner"), (line.Action, line.Subject, line.Detail, line.By.Value));
    }

    [Theory]
    [InlineData("/settings list")]
    [InlineData("/settings set public-answers on")]
    [InlineData("/settings forget")]
    public async Task Settings_are_for_whoever_runs_the_group(string line)
    {
        var answer = await scene.AskAsync(line);

        Assert.Equal("Not yours to do", answer.Card.Title);
        Assert.Empty((await scene.Stores.Settings.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Values);
    }

    [Fact]
    public async Task Forgetting_asks_once_more_and_then_deletes_what_is_the_groups_and_nothing_else()
    {
        var twin = new Fjordland(FeatureScene.OtherGroup);
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book, twin.Book);
        await scene.AskAsync("/settings set public-answers off", scene.Owner);

        var question = await scene.AskAsync("/settings forget", scene.Owner);
        var stillThere = await scene.AskAsync("/summit arendal");
        var done = await scene.PressAsync(question, "Delete everything", scene.Owner);
        var after = await scene.AskAsync("/summit arendal");

        Assert.Equal("Arendal Summit", stillThere.Card.Title);
        Assert.Equal("Everything of this group is deleted", done.Card.Title);
        Assert.Empty(done.Card.Controls);
        Assert.Equal("Nothing found for “arendal”", after.Card.Title);
        Assert.True(after.IsPublic);
        Assert.Equal("Arendal Summit", (await scene.AskElsewhereAsync("/summit arendal")).Card.Title);
    }

    [Fact]
    public async Task Only_who_asked_to_forget_can_confirm_it()
    {
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book);
        var question = await scene.AskAsync("/settings forget", scene.Owner);

        var other = await scene.PressAsync(question, "Delete everything", scene.Platform.Member("second", Standing.Owner));

        Assert.Equal("Not your button", other.Card.Title);
        Assert.Equal("Arendal Summit", (await scene.AskAsync("/summit arendal")).Card.Title);
    }

    [Fact]
    public async Task Confirming_a_second_time_changes_nothing_that_came_after()
    {
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book);
        var question = await scene.AskAsync("/settings forget", scene.Owner);
        await scene.PressAsync(question, "Delete everything", scene.Owner);
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book);

        var again = await scene.PressAsync(question, "Delete everything", scene.Owner);

        Assert.Equal("Nothing more was deleted", again.Card.Title);
        Assert.Contains("it is done", Sentence(again.Card), StringComparison.Ordinal);
        Assert.False(again.IsPublic);
        Assert.Equal("Arendal Summit", (await scene.AskAsync("/summit arendal")).Card.Title);
    }

    [Fact]
    public async Task Forgetting_one_group_leaves_the_others_settings_and_its_own_question_to_be_answered()
    {
        var twin = new Fjordland(FeatureScene.OtherGroup);
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book, twin.Book);
        await scene.AskAsync("/settings set public-answers off", scene.Owner);
        await scene.AskElsewhereAsync("/settings set public-answers off", scene.Owner);
        var here = await scene.AskAsync("/settings forget", scene.Owner);
        var there = await scene.AskElsewhereAsync("/settings forget", scene.Owner);

        await scene.PressAsync(here, "Delete everything", scene.Owner);
        var crossed = await scene.Platform.PressIdAsync(FakePlatform.IdOf(there.Card, "Delete everything"), scene.Owner);
        var kept = await scene.Stores.Settings.ReadAsync(FeatureScene.OtherGroup, FeatureScene.Now);
        var own = await scene.Stores.Settings.ReadAsync(FeatureScene.Group, FeatureScene.Now);
        var done = await scene.Platform.PressIdAsync(
            FakePlatform.IdOf(there.Card, "Delete everything"),
            scene.Owner,
            new SpaceId(FeatureScene.OtherGroup.Value));

        Assert.Equal("Not from here", crossed.Card.Title);
        Assert.Single(kept.Values);
        Assert.Empty(own.Values);
        Assert.Equal("Everything of this group is deleted", done.Card.Title);
        Assert.Equal("Nothing found for “arendal”", (await scene.AskElsewhereAsync("/summit arendal")).Card.Title);
    }

    [Fact]
    public async Task Keys_and_values_are_completed()
    {
        var keys = await scene.Platform.CompleteAsync("settings", "set", "key", "pub", scene.Owner);
        var values = await scene.Platform.DeliverAsync(
            new CompletionRequested(
                scene.Platform.Next(scene.Owner),
                "settings",
                "set",
                "value",
                "o",
                Arguments.None.With("key", "public-answers")),
            cancellationToken: FeatureScene.Now);

        Assert.Equal(["public-answers"], keys.Completions?.Select(c => c.Value) ?? []);
        Assert.Equal(["on", "off"], values.Completions?.Select(c => c.Value) ?? []);
    }

    [Fact]
    public void Two_settings_cannot_share_a_key() =>
        Assert.Throws<ArgumentException>(() => new Features.Settings.SettingsRegistry([new SwitchSetting("a", "A.", true), new NumberSetting("a", "A.", 1, 0, 2)]));

    private static string Sentence(Card card) => card.Parts.OfType<Paragraph>().First().Text.PlainText;
}
