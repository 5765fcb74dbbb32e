using System.Collections.Concurrent;
using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class FormTests
{
    private readonly PadForm pad = new();
    private readonly ChatScene scene;

    public FormTests() => scene = new ChatScene([Scripted.Command("pad", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm), pad]);

    [Fact]
    public async Task A_form_is_opened_at_once_filled_in_corrected_and_kept()
    {
        var opened = await scene.Platform.TypeAsync("/pad");
        var rejected = await scene.Platform.SubmitAsync(opened.Form, Answers("bad"));
        var kept = await scene.Platform.SubmitAsync(opened.Form, Answers("good"));

        Assert.Null(opened.Begun);
        Assert.Equal([new FieldError("title", "Not this one.")], rejected.FieldErrors);
        Assert.Null(rejected.Begun);
        Assert.Contains("Kept good.", kept.Text, StringComparison.Ordinal);
        Assert.False(kept.Answer?.IsPublic);
        Assert.Equal(["first"], Assert.Single(pad.Submitted).Arguments.ToArray());
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_rejected_form_leaves_nothing_to_be_resumed()
    {
        var opened = await scene.Platform.TypeAsync("/pad");

        var rejected = await scene.Platform.SubmitAsync(opened.Form, Answers("bad"));
        await scene.RestartAsync();

        Assert.False(await scene.Lasting.IsFinishedAsync(rejected.Event.At.Delivery, TestContext.Current.CancellationToken));
        Assert.Empty(pad.Submitted);
    }

    [Fact]
    public async Task A_form_that_takes_longer_than_a_second_is_given_up_with_a_private_sentence()
    {
        var scene = new ChatScene([
            Scripted.Command(CommandSpec.Simple("pad", "A pad", "/pad", [], mode: ResponseMode.OpenForm), async (_, _) =>
            {
                await new TaskCompletionSource().Task;
                return Reply.Open(PadForm.Empty);
            }),
            pad,
        ]);

        var opening = scene.Platform.TypeAsync("/pad");
        scene.Time.Advance(TimeSpan.FromSeconds(1));
        var exchange = await opening;

        Assert.Null(exchange.Form);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.Contains("took too long", exchange.Text, StringComparison.Ordinal);
        Assert.Contains(scene.Log.Lines, l => l.Text.Contains("longer than a second", StringComparison.Ordinal));
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_validation_that_takes_longer_than_a_second_keeps_the_form_open()
    {
        var opened = await scene.Platform.TypeAsync("/pad");
        pad.Validate = async (_, token) =>
        {
            await Task.Delay(TimeSpan.FromMinutes(1), scene.Time, token);
            return [];
        };

        var submitting = scene.Platform.SubmitAsync(opened.Form, Answers("good"));
        scene.Time.Advance(TimeSpan.FromSeconds(1));
        var exchange = await submitting;

        Assert.Single(exchange.FieldErrors);
        Assert.Empty(pad.Submitted);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task What_the_platform_took_before_is_gone_from_the_second_of_a_validation()
    {
        var opened = await scene.Platform.TypeAsync("/pad");
        pad.Validate = async (_, token) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(0.6), scene.Time, token);
            return [];
        };
        var at = scene.Platform.Next(null) with { Spent = TimeSpan.FromSeconds(0.5) };
        var answers = FormAnswers.None with { Texts = Answers("good").ToImmutableDictionary() };

        var submitting = scene.Platform.DeliverAsync(
            new FormSubmitted(at, ((SealedTarget)opened.Form!.Target).Id, answers), cancellationToken: TestContext.Current.CancellationToken);
        scene.Time.Advance(TimeSpan.FromSeconds(0.7));
        var exchange = await submitting;

        Assert.Single(exchange.FieldErrors);
        Assert.Empty(pad.Submitted);
    }

    [Fact]
    public async Task Instead_of_a_form_a_command_may_say_why_not_and_says_it_privately()
    {
        var scene = new ChatScene([Scripted.Command("pad", _ => Reply.Show(Scripted.Said("The library is full.")), ResponseMode.OpenForm)]);

        var exchange = await scene.Platform.TypeAsync("/pad");

        Assert.False(exchange.Answer?.IsPublic);
        Assert.Contains("The library is full.", exchange.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_forms_can_be_shown_that_is_said()
    {
        var scene = new ChatScene(
            [Scripted.Command("pad", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm), pad],
            FakePlatform.AllCapabilities with { HasForms = false });

        var exchange = await scene.Platform.TypeAsync("/pad");

        Assert.Contains("forms cannot be shown here", exchange.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_button_opens_a_form_too()
    {
        var scene = new ChatScene([
            Scripted.Command("card", _ => Reply.Show(Scripted.Said("Write?", new Button("Write", new ReadTarget("write", []))))),
            Scripted.Button("write", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm),
            pad,
        ]);
        var card = await scene.Platform.TypeAsync("/card");

        var opened = await scene.Platform.PressAsync(card.Answer, "Write");
        var kept = await scene.Platform.SubmitAsync(opened.Form, Answers("good"));

        Assert.Contains("Kept good.", kept.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_made_up_form_and_a_button_sent_as_a_form_are_refused()
    {
        var scene = new ChatScene([
            Scripted.Command("card", _ => Reply.Show(Scripted.Said("Write?", new Button("Write", new ReadTarget("write", []))))),
            Scripted.Button("write", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm),
            pad,
        ]);
        var card = await scene.Platform.TypeAsync("/card");

        var madeUp = await scene.Platform.SubmitAsync(PadForm.Empty with { Target = new SealedTarget("1.pad..aAAAAAAAAAAAAAAAA") }, Answers("good"));
        var button = await scene.Platform.SubmitAsync(PadForm.Empty with { Target = new SealedTarget(FakePlatform.IdOf(card.Card, "Write")) }, Answers("good"));

        Assert.Contains("out of date", madeUp.Text, StringComparison.Ordinal);
        Assert.Contains("out of date", button.Text, StringComparison.Ordinal);
        Assert.Empty(pad.Submitted);
    }

    private static Dictionary<string, string> Answers(string title) => new() { ["title"] = title, ["text"] = "" };

    [Fact]
    public async Task A_validation_that_ends_between_its_time_and_the_look_at_it_is_too_late_and_no_incident()
    {
        var opened = await scene.Platform.TypeAsync("/pad");
        var validated = new TaskCompletionSource<ImmutableArray<FieldError>>();
        using var late = scene.Time.CreateTimer(_ => validated.SetResult([]), null, TimeSpan.FromMilliseconds(1001), Timeout.InfiniteTimeSpan);
        pad.Validate = (_, _) => validated.Task;
        using var later = new Later();
        var submitting = later.Run(() => scene.Platform.SubmitAsync(opened.Form, Answers("good")));

        scene.Time.Advance(TimeSpan.FromSeconds(2));
        later.RunUntil(submitting);

        Assert.Single((await submitting).FieldErrors);
        Assert.Empty(pad.Submitted);
        Assert.DoesNotContain(scene.Log.Lines, l => l.Text.Contains("Incident", StringComparison.Ordinal));
    }

    /// <summary>Keeps what is to go on until it is told to: so does a busy process.</summary>
    private sealed class Later : SynchronizationContext, IDisposable
    {
        private readonly BlockingCollection<(SendOrPostCallback Go, object? With)> waiting = [];

        public override void Post(SendOrPostCallback d, object? state) => waiting.Add((d, state));

        public T Run<T>(Func<T> begin)
        {
            var before = Current;
            SetSynchronizationContext(this);
            try
            {
                return begin();
            }
            finally
            {
                SetSynchronizationContext(before);
            }
        }

        public void RunUntil(Task ended) => Run(() =>
        {
            while (!ended.IsCompleted)
            {
                var (go, with) = waiting.Take();
                go(with);
            }

            return true;
        });

        public void Dispose() => waiting.Dispose();
    }
}
