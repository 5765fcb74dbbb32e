using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class RightsTests
{
    [Theory]
    [InlineData(Right.Propose)]
    [InlineData(Right.Approve)]
    [InlineData(Right.Operate)]
    public async Task Without_the_declared_right_nothing_runs_and_one_private_sentence_says_so(Right right)
    {
        var runs = 0;
        var scene = new ChatScene([Scripted.Command("rule", _ => Reply.Show(Scripted.Said($"{++runs}")), ResponseMode.Public, right, hasEffect: true)]);

        var exchange = await scene.Platform.TypeAsync("/rule");

        Assert.Equal(0, runs);
        Assert.Equal([right], scene.Access.Asked);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.Single(exchange.Card.Parts);
        Assert.Empty(await scene.Lasting.ListUnfinishedAsync(TestContext.Current.CancellationToken));
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task Whose_standing_is_not_known_is_told_so_and_may_only_ask()
    {
        var runs = 0;
        var scene = new ChatScene([new EchoCommand(), Scripted.Command("rule", _ => Reply.Show(Scripted.Said($"{++runs}")), right: Right.Propose)]);
        var stranger = scene.Platform.Member("stranger", Standing.Unknown);

        var refused = await scene.Platform.TypeAsync("/rule", stranger);
        var answered = await scene.Platform.TypeAsync("/echo hello", stranger);

        Assert.Equal(0, runs);
        Assert.Equal("I could not find out what you may do", refused.Card.Title);
        Assert.False(refused.Answer?.IsPublic);
        Assert.Contains("hello", answered.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_one_whose_standing_is_not_known_yet_stays_open()
    {
        var note = new NoteForm();
        var scene = new ChatScene([Scripted.Command("note", _ => Reply.Open(NoteForm.Empty), ResponseMode.OpenForm), note]);
        var opened = await scene.Platform.TypeAsync("/note");
        var written = new Dictionary<string, string> { ["words"] = "A long text." };

        var refused = await scene.Platform.SubmitAsync(opened.Form, written, scene.Platform.Member("stranger", Standing.Unknown));
        var never = await scene.Platform.SubmitAsync(opened.Form, written, scene.Platform.Member("other", Standing.Unknown with { Advice = "Ask somebody." }));
        await scene.Platform.SubmitAsync(opened.Form, written, scene.Platform.Member("owner", Standing.Owner));

        Assert.Equal("words", Assert.Single(refused.FieldErrors).Field);
        Assert.Null(refused.Begun);
        Assert.Contains("Ask somebody.", never.Text, StringComparison.Ordinal);
        Assert.Equal(1, note.Submitted);
    }

    [Fact]
    public async Task Where_rights_cannot_be_read_nothing_runs_and_whoever_asked_has_a_number_for_it()
    {
        var runs = 0;
        var scene = new ChatScene(
            [Scripted.Command("rule", _ => Reply.Show(Scripted.Said($"{++runs}")), ResponseMode.Public, Right.Propose, hasEffect: true)], access: new UnreadableAccess());

        var refused = await scene.Platform.TypeAsync("/rule");
        var completed = await scene.Platform.CompleteAsync("rule", null, "name", "");

        Assert.Equal(0, runs);
        Assert.Equal("I could not find out what you may do", refused.Card.Title);
        Assert.Contains(refused.Text.Split("number ")[1].TrimEnd().TrimEnd('.'), scene.Log.Lines[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", string.Join('\n', scene.Log.Lines.Select(line => line.Text)), StringComparison.Ordinal);
        Assert.Empty(completed.Completions!.Value);
        Assert.Empty(await scene.Lasting.ListUnfinishedAsync(TestContext.Current.CancellationToken));
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task The_policy_is_asked_before_a_members_command_too()
    {
        var scene = new ChatScene([new EchoCommand()]);

        await scene.Platform.TypeAsync("/echo hello");

        Assert.Equal([Right.None], scene.Access.Asked);
    }

    [Fact]
    public async Task Wrong_arguments_of_what_one_may_not_use_are_not_explained()
    {
        var scene = new ChatScene([Scripted.Command("rule", _ => Reply.Show(Scripted.Said("done")), right: Right.Operate)]);

        var exchange = await scene.Platform.TypeAsync("/rule and more");

        Assert.Contains("Only whoever runs", exchange.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_right_revoked_between_posting_and_pressing_counts_at_the_press()
    {
        var presses = 0;
        var scene = new ChatScene([
            Scripted.Command(
                "offer",
                _ => Reply.Show(Scripted.Said("Approve?", new Button("Approve", new EffectTarget("approve", ["7"], "fake:1")))),
                right: Right.Approve),
            Scripted.Button("approve", _ => Reply.Show(Scripted.Said($"{++presses}")), ResponseMode.UpdateCard, Right.Approve, hasEffect: true),
        ]);
        var owner = scene.Platform.Member("owner", Standing.Owner);
        var offer = await scene.Platform.TypeAsync("/offer", owner);

        scene.Access.Revoked.Add(owner.Id);
        var refused = await scene.Platform.PressAsync(offer.Answer, "Approve", owner);
        scene.Access.Revoked.Clear();
        var done = await scene.Platform.PressAsync(offer.Answer, "Approve", owner);

        Assert.False(refused.Answer?.IsPublic);
        Assert.Equal(1, presses);
        Assert.Contains("1", done.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_form_asks_for_its_own_right_when_it_is_submitted()
    {
        var pad = new PadForm { Spec = new Forms.FormSpec("pad", Right.Propose, ResponseMode.Private) };
        var scene = new ChatScene([Scripted.Command("pad", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm), pad]);
        var opened = await scene.Platform.TypeAsync("/pad");

        var submitted = await scene.Platform.SubmitAsync(opened.Form, new Dictionary<string, string> { ["title"] = "good" });

        Assert.Empty(pad.Submitted);
        Assert.Contains("moderators", submitted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_command_can_do_is_not_listed_for_whoever_may_do_none_of_it()
    {
        var scene = new ChatScene([
            Scripted.Command(
                new CommandSpec("rules", "Rules",
                [
                    new Subcommand("set", "Sets a rule", "/rules set", [], Right.Operate, ResponseMode.Private, HasEffect: false),
                    new Subcommand("look", "Looks at the rules", "/rules look", [], Right.Approve, ResponseMode.Private, HasEffect: false),
                ]),
                (_, _) => Task.FromResult(Reply.Show(Scripted.Said("done")))),
        ]);

        var typed = await scene.Platform.TypeAsync("/rules break");
        var invoked = await scene.Platform.InvokeAsync("rules", null, Arguments.None);

        Assert.Equal([Right.Approve, Right.Approve], scene.Access.Asked);
        Assert.All([typed, invoked], e => Assert.DoesNotContain("Sets a rule", e.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_crash_cut_off_is_decided_by_what_the_member_was_for_five_minutes()
    {
        var (runs, _) = await ResumeAsync(Duration.FromMinutes(5), Standing.None);

        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task After_that_it_is_decided_by_what_the_member_is_now()
    {
        var still = await ResumeAsync(Duration.FromMinutes(6), Standing.Owner);
        var noMore = await ResumeAsync(Duration.FromMinutes(6), Standing.None);

        Assert.Equal((1, 0), (still.Runs, noMore.Runs));
        Assert.Contains("Only whoever runs", noMore.Told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_that_cannot_be_had_yet_it_is_asked_again_and_nothing_is_lost()
    {
        var (scene, runs) = await InterruptedAsync(Duration.FromMinutes(6));

        var resuming = scene.RestartAsync();
        var before = runs();
        scene.Platform.Standings[scene.Platform.Member("owner").Id] = Standing.Owner;
        scene.Time.Advance(TimeSpan.FromSeconds(5));
        await resuming;

        Assert.Equal((0, 1), (before, runs()));
        Assert.Empty(await scene.Lasting.ListUnfinishedAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Of_a_platform_that_does_not_run_it_is_left_for_a_later_start()
    {
        var (scene, runs) = await InterruptedAsync(Duration.FromMinutes(6));

        await scene.RestartAsync([]);
        var left = (await scene.Lasting.ListUnfinishedAsync(TestContext.Current.CancellationToken)).Count;
        scene.Platform.Standings[scene.Platform.Member("owner").Id] = Standing.Owner;
        await scene.RestartAsync();

        Assert.Equal((1, 1), (left, runs()));
    }

    [Fact]
    public async Task After_a_day_it_is_not_done_and_said()
    {
        var (runs, told) = await ResumeAsync(Duration.FromHours(25), null);

        Assert.Equal(0, runs);
        Assert.Equal("I could not find out what you may do", told.Card.Title);
    }

    /// <param name="now">What the member is then; null where the platform does not say.</param>
    private static async Task<(int Runs, FakeExchange Told)> ResumeAsync(Duration later, Standing? now)
    {
        var (scene, runs) = await InterruptedAsync(later);
        if (now is not null)
        {
            scene.Platform.Standings[scene.Platform.Member("owner").Id] = now;
        }

        await scene.RestartAsync();

        Assert.Empty(await scene.Lasting.ListUnfinishedAsync(TestContext.Current.CancellationToken));
        return (runs(), Assert.Single(scene.Platform.Exchanges));
    }

    /// <summary>A command of an owner that a process had accepted when it ended, as another one finds it later.</summary>
    private static async Task<(ChatScene Scene, Func<int> Runs)> InterruptedAsync(Duration later)
    {
        var runs = 0;
        var scene = new ChatScene([Scripted.Command("rule", _ => Reply.Show(Scripted.Said($"{++runs}")), ResponseMode.Private, Right.Operate, hasEffect: true)]);
        var owner = scene.Platform.Member("owner", Standing.Owner);
        var accepted = Instant.FromDateTimeOffset(scene.Time.GetUtcNow()) - later;
        var lost = new CommandTyped(new Circumstances(new DeliveryId("fake:lost"), scene.Platform.Space, scene.Platform.Channel, owner, accepted, "token"), "/rule", []);
        await scene.Lasting.AcceptAsync(new AcceptedDelivery(lost.At.Delivery, scene.Platform.Space, ChatEventJson.Write(lost), accepted), TestContext.Current.CancellationToken);
        return (scene, () => runs);
    }

    private sealed class NoteForm : IFormHandler
    {
        public static readonly Form Empty = new("A note", "Keep", new ReadTarget("note", []), [new FormField("words", "Words", FormFieldKind.Line)]);

        public FormSpec Spec { get; } = new("note", Right.Propose, ResponseMode.Private);

        public int Submitted { get; private set; }

        public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken) => Task.FromResult(ImmutableArray<FieldError>.Empty);

        public Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
        {
            Submitted++;
            return Task.FromResult(Reply.Show(Scripted.Said("Kept.")));
        }
    }

    private sealed class UnreadableAccess : IAccessPolicy
    {
        public Task<bool> AllowsAsync(SpaceId space, ChatMember member, Right right, CancellationToken cancellationToken) => throw new InvalidDataException("secret");
    }
}
