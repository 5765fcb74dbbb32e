using System.Collections.Immutable;
using System.Text;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Tests.Platforms;

public sealed class ChatEventJsonTests
{
    private static readonly Circumstances At = new(
        new DeliveryId("discord:9"),
        new SpaceId("discord:1"),
        new ChannelId("5"),
        new ChatMember(new UserId("discord:7"), "Anna “A.” \u202E🙂", new Standing(false, true, ["20", "10"])),
        Instant.FromUnixTimeTicks(17_000_000_000_000_001),
        "reply-token");

    private static readonly Attachment File = new(
        "notes.txt",
        "text/plain",
        5,
        _ => Task.FromResult<ReadOnlyMemory<byte>>("these bytes"u8.ToArray()),
        "handle-1");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whether_a_standing_was_known_comes_back(bool isKnown)
    {
        var member = At.Member with { Standing = isKnown ? Standing.None : Standing.Unknown };

        var read = Again(new CommandTyped(At with { Member = member }, "/note", []));

        Assert.Equal(isKnown, read?.At.Member.Standing.IsKnown);
    }

    [Fact]
    public async Task A_command_comes_back_with_every_kind_of_argument()
    {
        var arguments = Arguments.None
            .With("text", "two\nlines")
            .With("number", -7L)
            .With("boolean", true)
            .With("date", new LocalDate(2016, 12, 15))
            .With("file", File);

        var read = Assert.IsType<CommandInvoked>(Again(new CommandInvoked(At, "note", "add", arguments)));

        AssertSame(read.At);
        Assert.Equal(("note", "add"), (read.Command, read.Subcommand));
        Assert.Equal("two\nlines", read.Arguments.Text("text"));
        Assert.Equal(-7, read.Arguments.Number("number"));
        Assert.True(read.Arguments.Boolean("boolean"));
        Assert.Equal(new LocalDate(2016, 12, 15), read.Arguments.Date("date"));
        await AssertFetchedAsync(read.Arguments.File("file"));
    }

    [Fact]
    public async Task A_typed_line_a_press_a_form_and_a_message_command_come_back()
    {
        var message = new MessageRef(new SpaceId("discord:1"), new ChannelId("5"), "77");
        var quoted = new QuotedMessage(message, new UserId("discord:8"), "read it", [File], new Uri("https://example.org/a?b=c"));

        var typed = Assert.IsType<CommandTyped>(Again(new CommandTyped(At, "/note add x", [File])));
        var pressed = Assert.IsType<ButtonPressed>(Again(new ButtonPressed(At, "2.vote.x", message)));
        var unplaced = Assert.IsType<ButtonPressed>(Again(new ButtonPressed(At with { Space = null, ReplyToken = null }, "2.vote.x", null)));
        var submitted = Assert.IsType<FormSubmitted>(Again(new FormSubmitted(
            At,
            "1.pad",
            new FormAnswers(ImmutableDictionary<string, string>.Empty.Add("title", "x"), ImmutableDictionary<string, Attachment>.Empty.Add("file", File)))));
        var command = Assert.IsType<MessageCommandInvoked>(Again(new MessageCommandInvoked(At, "Keep this", quoted)));

        Assert.Equal("/note add x", typed.Line);
        await AssertFetchedAsync(Assert.Single(typed.Files));
        Assert.Equal(("2.vote.x", message), (pressed.Id, pressed.Message));
        Assert.Null(unplaced.At.Space);
        Assert.Null(unplaced.At.ReplyToken);
        Assert.Null(unplaced.Message);
        Assert.Equal("x", submitted.Answers.Texts["title"]);
        await AssertFetchedAsync(submitted.Answers.Files["file"]);
        Assert.Equal(quoted with { Files = [] }, command.Message with { Files = [] });
        await AssertFetchedAsync(Assert.Single(command.Message.Files));
    }

    [Fact]
    public void No_bytes_of_a_file_are_kept()
    {
        var json = ChatEventJson.Write(new CommandTyped(At, "/note", [File]));

        Assert.DoesNotContain("these bytes", json, StringComparison.Ordinal);
        Assert.Contains("handle-1", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_handle_is_gone_after_a_restart()
    {
        var read = Assert.IsType<CommandTyped>(Again(new CommandTyped(At, "/note", [File with { Handle = null }])));

        await Assert.ThrowsAsync<FileNotFoundException>(() => read.Files[0].ReadAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Damaged_and_foreign_payloads_are_null()
    {
        var json = ChatEventJson.Write(new CommandInvoked(At, "note", "add", Arguments.None.With("on", new LocalDate(2016, 12, 15)).With("n", 7L)));

        Assert.NotNull(Read(json));
        Assert.All(Enumerable.Range(0, json.Length), length => Assert.Null(Read(json[..length])));
        Assert.Null(Read(json.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)));
        Assert.Null(Read(json.Replace("\"command\"", "\"dance\"", StringComparison.Ordinal)));
        Assert.Null(Read(json.Replace("2016-12-15", "2016-02-30", StringComparison.Ordinal)));
        Assert.Null(Read(json.Replace("\"text\":\"7\"", "\"text\":\"seven\"", StringComparison.Ordinal)));
        Assert.Null(Read(json.Replace("\"text\":\"7\"", "\"text\":\"99999999999999999999\"", StringComparison.Ordinal)));
        Assert.Null(Read(json.Replace("\"number\"", "\"planet\"", StringComparison.Ordinal)));
        Assert.Null(Read(json.Replace("\"delivery\":\"discord:9\"", "\"delivery\":null", StringComparison.Ordinal)));
        Assert.Null(Read(json.Replace("\"received\":17000000000000001", "\"received\":9223372036854775807", StringComparison.Ordinal)));
        Assert.Null(Read(json.Replace("{\"kind\":\"number\",\"text\":\"7\"}", "null", StringComparison.Ordinal)));
        Assert.Null(Read("[]"));
    }

    [Fact]
    public void What_has_no_effect_is_not_written() =>
        Assert.Throws<ArgumentException>(() => ChatEventJson.Write(new SpaceJoined(At, "A group")));

    [Fact]
    public void What_is_printed_of_an_event_does_not_show_tokens_or_handles()
    {
        Assert.DoesNotContain("reply-token", new CommandTyped(At, "/note", [File]).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("handle-1", File.ToString(), StringComparison.Ordinal);
    }

    private static ChatEvent? Again(ChatEvent chatEvent) => Read(ChatEventJson.Write(chatEvent));

    private static ChatEvent? Read(string json) =>
        ChatEventJson.Read(json, (handle, _) => Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes($"fetched {handle}")));

    private static void AssertSame(Circumstances at)
    {
        Assert.Equal(At with { Member = at.Member }, at);
        Assert.Equal((At.Member.Id, At.Member.Name), (at.Member.Id, at.Member.Name));
        Assert.True(at.Member.Standing is { IsOwner: false, IsAdministrator: true });
        Assert.True(at.Member.Standing.Roles.SetEquals(At.Member.Standing.Roles));
    }

    private static async Task AssertFetchedAsync(Attachment? file)
    {
        Assert.NotNull(file);
        Assert.Equal(("notes.txt", "text/plain", 5L, "handle-1"), (file.FileName, file.MediaType, file.Bytes, file.Handle));
        Assert.Equal("fetched handle-1", Encoding.UTF8.GetString((await file.ReadAsync(TestContext.Current.CancellationToken)).Span));
    }
}
