using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class FileTests
{
    private readonly ChatScene scene = new([
        Scripted.Command(
            CommandSpec.Simple("shout", "A file in capitals", "/shout", [new Parameter("file", "The file", ParameterKind.File, IsRequired: true), new Parameter("note", "A note")]),
            async (invocation, token) =>
            {
                var file = invocation.Arguments.File("file")!;
                var text = Encoding.UTF8.GetString((await file.ReadAsync(token)).Span).ToUpperInvariant();
                return Reply.Show(Scripted.Said($"{file.FileName} {file.Bytes} {invocation.Arguments.Text("note")}") with
                {
                    Attachments = [new Attachment("loud.txt", "text/plain", text.Length, _ => Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(text)))],
                });
            }),
    ]);

    [Fact]
    public async Task A_file_comes_in_with_a_line_and_another_goes_out_with_the_card()
    {
        var file = scene.Platform.File("quiet.txt", "hello"u8.ToArray());

        var exchange = await scene.Platform.TypeAsync("/shout note:please", null, file);

        Assert.Contains("quiet.txt 5 please", exchange.Text, StringComparison.Ordinal);
        var sent = await Assert.Single(exchange.Card.Attachments).ReadAsync(TestContext.Current.CancellationToken);
        Assert.Equal("HELLO", Encoding.UTF8.GetString(sent.Span));
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_file_comes_in_as_a_typed_option()
    {
        var file = scene.Platform.File("quiet.txt", "hello"u8.ToArray());

        var exchange = await scene.Platform.InvokeAsync("shout", null, Arguments.None.With("file", file));

        Assert.Contains("loud.txt", exchange.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_can_name_a_file_where_the_platform_finds_it()
    {
        var file = scene.Platform.File("quiet.txt", "hello"u8.ToArray());
        var typed = new CommandTyped(scene.Platform.Next(null), "/shout file:\"/tmp/a folder/quiet.txt\"", [])
        {
            FindFile = path => path == "/tmp/a folder/quiet.txt" ? file : null,
        };

        var exchange = await scene.Platform.DeliverAsync(typed, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("loud.txt", exchange.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_file_is_missing_the_example_names_one_that_is_there()
    {
        var typed = new CommandTyped(scene.Platform.Next(null), "/shout nowhere.txt", []) { FindFile = _ => null, ExampleFile = () => "quiet.txt" };

        var exchange = await scene.Platform.DeliverAsync(typed, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("For example: /shout quiet.txt", exchange.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/shout qu", "/shout quiet one.txt|/shout quick/")]
    [InlineData("/shout file:qu", "/shout file:\"quiet one.txt\"|/shout file:quick/")]
    [InlineData("/shout file:\"qu", "/shout file:\"quiet one.txt\"|/shout file:quick/")]
    [InlineData("/shout file:\"my ", "/shout file:\"my talks/")]
    public async Task Paths_are_completed_and_quoted_where_they_must_be(string line, string completed)
    {
        string[] paths = ["quiet one.txt", "quick/", "my talks/"];
        var asked = new LineCompletionRequested(scene.Platform.Next(null), line)
        {
            FindPaths = begun => [.. paths.Where(p => p.StartsWith(begun, StringComparison.Ordinal)).Select(p => new Completion(p, p))],
        };

        var exchange = await scene.Platform.DeliverAsync(asked, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(completed.Split('|'), exchange.Completions!.Value.Select(c => c.Value).Where(value => value.Contains("qu", StringComparison.Ordinal) || value.Contains("my", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/shout", "needs a file; attach one")]
    [InlineData("/shout /no/such/file", "names no file that I can find")]
    public async Task A_missing_file_is_said(string line, string sentence)
    {
        var exchange = await scene.Platform.TypeAsync(line);

        Assert.Contains(sentence, exchange.Text, StringComparison.Ordinal);
        Assert.False(exchange.Answer?.IsPublic);
    }

    [Fact]
    public async Task An_effect_that_runs_after_a_restart_gets_its_files_bytes_again()
    {
        var gate = new TaskCompletionSource();
        var read = new List<string>();
        var scene = new ChatScene([
            Scripted.Command(
                CommandSpec.Simple("keep", "Keeps a file", "/keep", [new Parameter("file", "The file", ParameterKind.File)], hasEffect: true),
                async (invocation, token) =>
                {
                    await gate.Task;
                    read.Add(Encoding.UTF8.GetString((await invocation.Arguments.File("file")!.ReadAsync(token)).Span));
                    return Reply.Show(Scripted.Said("Kept."));
                }),
        ]);
        var delivered = scene.Platform.TypeAsync("/keep", null, scene.Platform.File("quiet.txt", "hello"u8.ToArray()));
        Assert.False(delivered.IsCompleted);

        // The first process is gone; what it waits for never comes there.
        gate = new TaskCompletionSource();
        gate.SetResult();
        await scene.RestartAsync();

        Assert.Equal(["hello"], read);
        Assert.Contains("Kept.", scene.Platform.Exchanges[^1].Text, StringComparison.Ordinal);
    }
}
