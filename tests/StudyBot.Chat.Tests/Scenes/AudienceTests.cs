using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class AudienceTests
{
    public static TheoryData<string?, bool?, bool, bool> Cases()
    {
        var cases = new TheoryData<string?, bool?, bool, bool>();
        foreach (var said in new[] { null, "true", "false" })
        {
            foreach (var setting in new bool?[] { null, true, false })
            {
                foreach (var custom in new[] { true, false })
                {
                    // The member's own word, else the group's setting, else the platform's custom.
                    cases.Add(said, setting, custom, said is null ? setting ?? custom : said == "false");
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_members_word_comes_before_the_groups_setting_and_that_before_the_platforms_custom(
        string? said,
        bool? setting,
        bool custom,
        bool isPublic)
    {
        var scene = new ChatScene([new EchoCommand()], FakePlatform.AllCapabilities with { ArePublicAnswersUsual = custom });
        scene.Audience.ArePublic = setting;

        var typed = await scene.Platform.TypeAsync(said is null ? "/echo hello" : $"/echo hello private:{said}");
        var options = Arguments.None.With("words", "hello");
        var invoked = await scene.Platform.InvokeAsync("echo", null, said is null ? options : options.With("private", said == "true"));

        foreach (var exchange in new[] { typed, invoked })
        {
            Assert.Equal(isPublic, exchange.Answer?.IsPublic);
            Assert.Equal(isPublic ? ResponseMode.Public : ResponseMode.Private, exchange.Begun);
        }

        Assert.Empty(scene.Platform.Failures);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_declared_private_stays_so_whatever_the_setting_says(bool setting)
    {
        var scene = new ChatScene([Scripted.Command("secret", _ => Reply.Show(Scripted.Said("hush")), ResponseMode.Private)]);
        scene.Audience.ArePublic = setting;

        var exchange = await scene.Platform.TypeAsync("/secret");

        Assert.False(exchange.Answer?.IsPublic);
    }

    [Fact]
    public async Task A_private_answer_to_a_public_beginning_is_private_and_the_placeholder_goes()
    {
        var scene = new ChatScene([Scripted.Command("find", _ => Reply.Privately(Scripted.Said("not found")))]);

        var exchange = await scene.Platform.TypeAsync("/find");

        Assert.Equal(ResponseMode.Public, exchange.Begun);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.False(exchange.HasPlaceholder);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_platform_that_nobody_announced_answers_privately()
    {
        var scene = new ChatScene([new EchoCommand()]);
        var stranger = new FakePlatform(scene.Time, "stranger") { Router = scene.Router };

        var exchange = await stranger.TypeAsync("/echo hello");

        Assert.False(exchange.Answer?.IsPublic);
    }

    [Fact]
    public async Task A_form_where_none_was_declared_is_an_incident_and_never_opened()
    {
        var scene = new ChatScene([Scripted.Command("pad", _ => Reply.Open(PadForm.Empty)), new PadForm()]);

        var exchange = await scene.Platform.TypeAsync("/pad");

        Assert.Null(exchange.Form);
        Assert.Contains("Something went wrong", exchange.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_direct_message_is_told_kindly_that_it_has_no_group_and_nothing_runs()
    {
        var echo = new EchoCommand();
        var scene = new ChatScene([echo]);

        var exchange = await scene.Platform.TypeDirectlyAsync("/echo hello");

        Assert.Contains("no study group", exchange.Text, StringComparison.Ordinal);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.Equal(0, echo.Runs);
        Assert.Empty(scene.Access.Asked);
    }

    [Fact]
    public async Task In_a_direct_message_no_option_button_form_or_message_command_runs_either()
    {
        var runs = 0;
        var form = new PadForm();
        var scene = new ChatScene([
            Scripted.Command("card", _ => Reply.Show(Scripted.Said("?", new Button("Go", new ReadTarget("go", []))))),
            Scripted.Command("pad", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm),
            Scripted.Button("go", _ => Reply.Show(Scripted.Said($"{++runs}"))),
            Scripted.OnMessage(new MessageCommandSpec("Keep", Right.None, ResponseMode.Private, HasEffect: true), (_, _) => Task.FromResult(Reply.Show(Scripted.Said($"{++runs}")))),
            form,
        ]);
        var platform = scene.Platform;
        var button = FakePlatform.IdOf((await platform.TypeAsync("/card")).Card, "Go");
        var pad = ((SealedTarget)(await platform.TypeAsync("/pad")).Form!.Target).Id;
        var asked = scene.Access.Asked.Count;
        ChatEvent[] events =
        [
            new CommandInvoked(Direct(), "card", null, Arguments.None),
            new ButtonPressed(Direct(), button, null),
            new FormSubmitted(Direct(), pad, new FormAnswers(ImmutableDictionary<string, string>.Empty.Add("title", "A"), ImmutableDictionary<string, Attachment>.Empty)),
            new MessageCommandInvoked(Direct(), "Keep", new QuotedMessage(new MessageRef(platform.Space, platform.Channel, "1"), null, "text", [], null)),
        ];

        foreach (var direct in events)
        {
            Assert.Equal("Ask me in your group", (await platform.DeliverAsync(direct, cancellationToken: TestContext.Current.CancellationToken)).Card.Title);
        }

        Assert.Equal(0, runs);
        Assert.Empty(form.Submitted);
        Assert.Equal(asked, scene.Access.Asked.Count);
        Assert.Empty(await scene.Lasting.ListUnfinishedAsync(TestContext.Current.CancellationToken));

        Circumstances Direct() => platform.Next(null) with { Space = null };
    }
}
