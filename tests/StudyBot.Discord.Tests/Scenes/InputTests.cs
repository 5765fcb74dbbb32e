using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Discord.Tests.Scenes;

public sealed class InputTests
{
    [Fact]
    public async Task Typed_options_arrive_as_their_kinds()
    {
        Arguments? got = null;
        await using var scene = await DiscordScene.StartAsync(Scripted.Command(
            "take",
            i =>
            {
                got = i.Arguments;
                return Reply.Show(Scripted.Said("Taken."));
            },
            parameters: [new Parameter("word", "A word", IsRequired: true), new Parameter("count", "A number", ParameterKind.Number), new Parameter("day", "A day", ParameterKind.Date), new Parameter("all", "All?", ParameterKind.Boolean)]));

        await (await scene.Ana.RunAsync(scene.Channel, "take", ("word", "peace treaty"), ("count", 5), ("day", "15 December 2016"), ("all", true))).AnswerAsync();

        Assert.Equal(("peace treaty", 5L, new NodaTime.LocalDate(2016, 12, 15), true), (got!.Text("word"), got.Number("count"), got.Date("day"), got.Boolean("all")));
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Options_of_the_wrong_type_are_named_in_a_sentence()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command(
            "take", _ => throw new InvalidOperationException("It was run."), parameters: [new Parameter("count", "A number", ParameterKind.Number)]));
        var data = new JsonObject
        {
            ["id"] = "1",
            ["name"] = "take",
            ["type"] = 1,
            ["options"] = new JsonArray(new JsonObject { ["name"] = "count", ["type"] = 3, ["value"] = "many" }, new JsonObject { ["name"] = "old", ["type"] = 5, ["value"] = true }),
        };

        var word = await (await scene.Ana.ForgeCommandAsync(scene.Channel, data)).AnswerAsync();

        Assert.True(word.IsPrivate);
        Assert.Contains("`count:` needs a whole number", word.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_of_another_version_is_told_to_be_unknown()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command("take", _ => Reply.Show(Scripted.Said("Taken."))));

        var word = await (await scene.Ana.ForgeCommandAsync(scene.Channel, new JsonObject { ["id"] = "1", ["name"] = "gone", ["type"] = 1 })).AnswerAsync();

        Assert.True(word.IsPrivate);
        Assert.Contains("I do not know that command", word.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_answered_all_the_same()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command("take", _ => throw new InvalidOperationException("It was run.")));

        var asked = await scene.Ana.ForgeCommandAsync(scene.Channel, new JsonObject { ["id"] = "1", ["name"] = "take", ["type"] = 1, ["options"] = "none" });
        var word = await asked.AnswerAsync();

        Assert.True(word.IsPrivate);
        Assert.Contains("could not read this", word.Text, StringComparison.Ordinal);
        Assert.Contains(scene.Log.Lines, l => l.Text.Contains(asked.Id, StringComparison.Ordinal));
        scene.Discord.Violations.AssertNone();
    }

    [Theory]
    [InlineData("1.page.MQ.aAAAAAAAAAAAAAAAA", "does not work")]
    [InlineData("7.page.MQ", "out of date")]
    [InlineData("whatever", "does not work")]
    public async Task A_forged_or_older_button_does_nothing_and_says_so(string id, string said)
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command("take", _ => Reply.Show(Scripted.Said("Taken."))));
        var card = await (await scene.Ana.RunAsync(scene.Channel, "take")).AnswerAsync();

        var word = await (await scene.Ana.ForgePressAsync(card, id)).AnswerAsync();

        Assert.True(word.IsPrivate);
        Assert.Contains(said, word.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_stand_in_an_option_is_offered_while_it_is_typed()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command(
            "take", _ => Reply.Show(Scripted.Said("Taken.")), parameters: [new Parameter("word", "A word", IsRequired: true, IsCompleted: true), new Parameter("by", "Whose")]));

        var choices = await (await scene.Ana.TypeAsync(scene.Channel, "take", "word", "pea", ("by", "Putin"))).ChoicesAsync();

        Assert.Equal([("**pea**", "peaPutin")], choices.Select(c => (c.Name, c.Value.ToString()!)));
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task An_attached_file_is_read()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.Command(
            "keep",
            async (i, token) => Reply.Show(Scripted.Said(Encoding.UTF8.GetString((await i.Arguments.File("file")!.ReadAsync(token)).Span))),
            parameters: [new Parameter("file", "A file", ParameterKind.File)]));

        var answer = await (await scene.Ana.RunAsync(scene.Channel, "keep", ("file", FakeFile.Of("a.txt", "Read me.")))).AnswerAsync();

        Assert.Contains("Read me.", answer.Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Why_a_file_cannot_be_had_is_told_to_whoever_sent_it_and_logged_without_its_address()
    {
        DiscordScene? running = null;
        await using var scene = running = await DiscordScene.StartAsync(Scripted.Command(
            "keep",
            async (i, token) =>
            {
                running!.Discord.World.ForgetFiles();
                var refused = await Assert.ThrowsAsync<FileUnavailableException>(() => i.Arguments.File("file")!.ReadAsync(token));
                return Reply.Show(Scripted.Said(refused.Message));
            },
            parameters: [new Parameter("file", "A file", ParameterKind.File)]));

        var answer = await (await scene.Ana.RunAsync(scene.Channel, "keep", ("file", FakeFile.Of("secret.txt", "Read me.")))).AnswerAsync();

        Assert.Contains("send it again", answer.Text, StringComparison.Ordinal);
        Assert.Contains(scene.Log.Lines, l => l.Text.Contains("could not be fetched: Gone", StringComparison.Ordinal));
        Assert.DoesNotContain(scene.Log.Lines, l => l.Text.Contains("secret", StringComparison.Ordinal));
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task A_command_on_a_message_gets_its_words_its_files_and_its_address()
    {
        await using var scene = await DiscordScene.StartAsync(Scripted.OnMessage(
            "Add as source", i => Reply.Show(Scripted.Said($"{i.Message.Text} {i.Message.Files[0].FileName} {i.Message.Link!.AbsolutePath}"))), Scripted.Command("take", _ => throw new InvalidOperationException()));
        var message = scene.Ana.Write(scene.Channel, "Words", FakeFile.Of("a.txt", "Read me."));

        var answer = await (await scene.Ana.UseAsync("Add as source", message)).AnswerAsync();

        Assert.Contains($"Words a.txt /channels/{scene.Guild.Id}/{scene.Channel.Id}/{message.Id}", answer.Text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Theory]
    [InlineData(DiscordPermissions.Member, false)]
    [InlineData(DiscordPermissions.Member | DiscordPermissions.ManageGuild, true)]
    [InlineData(DiscordPermissions.Member | DiscordPermissions.Administrator, true)]
    public async Task Who_manages_the_server_is_an_administrator(DiscordPermissions permissions, bool isAdministrator)
    {
        ChatMemberSeen? seen = null;
        await using var scene = await DiscordScene.StartAsync(Scripted.Command("who", i =>
        {
            seen = new(i.At.Member.Name, i.At.Member.Standing.IsAdministrator, i.At.Member.Standing.Roles.Order(StringComparer.Ordinal).ToArray());
            return Reply.Show(Scripted.Said("You."));
        }));
        var ben = scene.Guild.AddMember("Ben", permissions, "77");

        await (await ben.RunAsync(scene.Channel, "who")).AnswerAsync();

        Assert.Equal(("Ben", isAdministrator), (seen!.Name, seen.IsAdministrator));
        Assert.Equal(["77"], seen.Roles);
    }

    [Fact]
    public async Task Roles_are_known_by_name_without_the_one_of_everybody_and_mentions_by_id()
    {
        await using var scene = await DiscordScene.StartAsync(
            Scripted.Command("rule", (_, _) => Task.FromResult(Reply.Show(Scripted.Said("x"))), right: Right.Approve), Scripted.Command("look", _ => Reply.Show(Scripted.Said("x"))));
        var space = new SpaceId($"discord:{scene.Guild.Id}");
        var role = scene.Guild.AddRole("Readers").Id;

        var read = Assert.IsType<SpaceRoles.Read>(await scene.Platform.ReadRolesAsync(space, TestContext.Current.CancellationToken));
        var elsewhere = await scene.Platform.ReadRolesAsync(new SpaceId("discord:5"), TestContext.Current.CancellationToken);

        Assert.Equal([new SpaceRole(role, "Readers")], read.Roles);
        Assert.Contains("/rule", read.Advice, StringComparison.Ordinal);
        Assert.DoesNotContain("/look", read.Advice, StringComparison.Ordinal);
        Assert.IsType<SpaceRoles.Unreadable>(elsewhere);
        Assert.Equal(new Mention.Role(role), scene.Platform.ReadMention(space, $"<@&{role}>"));
        Assert.Equal(new Mention.Everybody(), scene.Platform.ReadMention(space, $"<@&{scene.Guild.Id}>"));
        Assert.Equal(new Mention.Member(new UserId("discord:7")), scene.Platform.ReadMention(space, "<@!7>"));
        Assert.All(["7", "@Readers", "<@&x>", "<@7> <@8>"], text => Assert.Null(scene.Platform.ReadMention(space, text)));
        scene.Discord.Violations.AssertNone();
    }

    private sealed record ChatMemberSeen(string Name, bool IsAdministrator, string[] Roles);
}
