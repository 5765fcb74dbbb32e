using StudyBot.Chat.Commands;
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
}
