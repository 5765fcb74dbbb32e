using System.Text;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class MessageCommandTests
{
    [Fact]
    public async Task A_command_on_a_message_gets_its_text_author_and_files()
    {
        var scene = new ChatScene([
            Scripted.OnMessage(new MessageCommandSpec("Keep this", Right.None, ResponseMode.Private, HasEffect: true), async (i, token) =>
            {
                var file = await i.Message.Files[0].ReadAsync(token);
                return Reply.Show(Scripted.Said($"{i.Message.Author}: {i.Message.Text} {Encoding.UTF8.GetString(file.Span)}"));
            }),
        ]);

        var exchange = await scene.Platform.UseOnMessageAsync("Keep this", "read it", null, scene.Platform.File("a.txt", "bytes"u8.ToArray()));

        Assert.Contains("fake:author: read it bytes", exchange.Text, StringComparison.Ordinal);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.True(await scene.Lasting.IsFinishedAsync(exchange.Event.At.Delivery, TestContext.Current.CancellationToken));
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task It_may_open_a_form_that_already_holds_the_text()
    {
        var scene = new ChatScene([
            new PadForm(),
            Scripted.OnMessage(new MessageCommandSpec("Edit first", Right.None, ResponseMode.OpenForm, HasEffect: false), (i, _) =>
                Task.FromResult(Reply.Open(PadForm.Empty with { Fields = [PadForm.Empty.Fields[0] with { Value = i.Message.Text }] }))),
        ]);

        var exchange = await scene.Platform.UseOnMessageAsync("Edit first", "read it");

        Assert.Equal("read it", exchange.Form?.Fields[0].Value);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task It_asks_for_its_right_and_an_unknown_one_is_said()
    {
        var runs = 0;
        var scene = new ChatScene([
            Scripted.OnMessage(
                new MessageCommandSpec("Keep this", Right.Propose, ResponseMode.Private, HasEffect: true),
                (_, _) => Task.FromResult(Reply.Show(Scripted.Said($"{++runs}")))),
        ]);

        var refused = await scene.Platform.UseOnMessageAsync("Keep this", "read it");
        var unknown = await scene.Platform.UseOnMessageAsync("Burn this", "read it");
        await scene.Platform.UseOnMessageAsync("Keep this", "read it", scene.Platform.Member("owner", Standing.Owner));

        Assert.Contains("moderators", refused.Text, StringComparison.Ordinal);
        Assert.Contains("I do not know that command", unknown.Text, StringComparison.Ordinal);
        Assert.Equal(1, runs);
    }
}
