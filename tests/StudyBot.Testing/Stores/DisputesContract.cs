using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Review;

namespace StudyBot.Testing.Stores;

public abstract class DisputesContract : QuizStoreContract
{
    private const int Third = 2;
    private static readonly Instant Later = Closes + Duration.FromHours(1);

    [Fact]
    public async Task A_member_disputes_a_closed_question_once_and_it_lasts()
    {
        var post = await PostAsync();
        Assert.Equal(DisputeOutcome.StillOpen, await RaiseAsync(post, Ann, "too early", "d0"));
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);

        Assert.Equal(DisputeOutcome.Kept, await Stores.Disputes.PreviewAsync(Group, post.Id, Ann, Now));
        Assert.Equal(DisputeOutcome.Kept, await RaiseAsync(post, Ann, "It was Hamar.", "d1"));
        Assert.Equal(DisputeOutcome.Kept, await RaiseAsync(post, Ann, "It was Hamar.", "d1"));
        Assert.Equal(DisputeOutcome.DisputedBefore, await RaiseAsync(post, Ann, "Again.", "d2"));
        Assert.Equal(DisputeOutcome.Kept, await RaiseAsync(post, Ben, null, "d3"));
        Assert.Equal(DisputeOutcome.NoSuchQuestion, await RaiseAsync(post with { Group = OtherGroup }, Ann, null, "d4"));
        await Stores.ReopenAsync();

        var open = Assert.Single(await Stores.Disputes.ListOpenAsync(Group, Now));
        Assert.Equal(post.Id, open.Post.Id);
        Assert.Equal([new Dispute(Ann, "It was Hamar.", Later, true), new Dispute(Ben, null, Later, true)], open.Disputes.OrderBy(d => d.Member!.Value.Value, StringComparer.Ordinal));
        Assert.Empty(await Stores.Disputes.ListOpenAsync(OtherGroup, Now));
        Assert.Null(await Stores.Disputes.FindAsync(OtherGroup, post.Id, Now));
    }

    [Fact]
    public async Task Moderators_are_told_of_the_first_dispute_and_again_after_a_ruling()
    {
        var post = await ClosedAsync();
        await RaiseAsync(post, Ann, null, "d1");
        Assert.Single(await Stores.Disputes.ListUntoldAsync(Now));
        await Stores.Disputes.MarkToldAsync(Group, post.Id, Now);

        await RaiseAsync(post, Ben, null, "d2");
        Assert.Empty(await Stores.Disputes.ListUntoldAsync(Now));
        await RuleAsync(post, new Verdict.Stands(), 0, "r1");
        await RaiseAsync(post, new MemberId("discord:9"), null, "d3");

        Assert.Single(await Stores.Disputes.ListUntoldAsync(Now));
        Assert.Equal([false, false, true], (await Stores.Disputes.FindAsync(Group, post.Id, Now))!.Disputes.Select(d => d.IsOpen).Order());
    }

    [Fact]
    public async Task A_ruling_settles_what_waits_finishes_its_delivery_and_shows_the_answer_anew()
    {
        var post = await ClosedAsync();
        await Stores.QuizPosts.MarkRevealedAsync(Group, post.Id, 0, [], null, Now);
        await RaiseAsync(post, Ann, null, "d1");
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId("r1"), new SpaceId(Group.Value), "{}", Later), Now);

        var ruled = Assert.IsType<RulingOutcome.Ruled>(await RuleAsync(post, new Verdict.AlsoRight(Third), 0, "r1"));
        Assert.IsType<RulingOutcome.Ruled>(await RuleAsync(post, new Verdict.AlsoRight(Third), 0, "r1"));
        await Stores.ReopenAsync();

        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId("r1"), Now));
        Assert.Empty(await Stores.Disputes.ListOpenAsync(Group, Now));
        var shown = Assert.Single(await Stores.QuizPosts.ListUnfinishedAsync(Now));
        Assert.Equal(new DisputeRuling(new Verdict.AlsoRight(Third), SampleSources.Moderator, Later, 1), shown.Ruling);
        Assert.Equal((PostStage.Closed, null), (shown.Stage, shown.Named));
        Assert.Equal(ruled.Post.Ruling, shown.Ruling);
        var line = (await Stores.Audit.ListAsync(Group, 10, Now))[0];
        Assert.Equal(("dispute.ruled", post.Id.Value, "also 2"), (line.Action, line.Subject, line.Detail));
    }

    [Fact]
    public async Task What_was_shown_before_a_ruling_is_not_shown_for_good()
    {
        var post = await ClosedAsync();
        await RuleAsync(post, new Verdict.Void(), 0, "r1");

        Assert.False(await Stores.QuizPosts.MarkRevealedAsync(Group, post.Id, 0, [], null, Now));
        Assert.Single(await Stores.QuizPosts.ListUnfinishedAsync(Now));
        Assert.True(await Stores.QuizPosts.MarkRevealedAsync(Group, post.Id, 1, [], null, Now));

        Assert.Empty(await Stores.QuizPosts.ListUnfinishedAsync(Now));
    }

    [Fact]
    public async Task Of_two_moderators_at_once_one_rules_and_the_other_is_told()
    {
        var post = await ClosedAsync();

        var outcomes = await Task.WhenAll(
            Task.Run(() => RuleAsync(post, new Verdict.Void(), 0, "r1"), Now), Task.Run(() => RuleAsync(post, new Verdict.Stands(), 0, "r2"), Now));
        var found = (await Stores.QuizPosts.FindAsync(Group, post.Id, Now))!;
        var changed = await RuleAsync(post, new Verdict.AlsoRight(Third), 1, "r3");

        Assert.Equal(found.Ruling, Assert.Single(outcomes.OfType<RulingOutcome.Ruled>()).Post.Ruling);
        Assert.Single(outcomes.OfType<RulingOutcome.Overtaken>());
        Assert.Equal(2, Assert.IsType<RulingOutcome.Ruled>(changed).Post.Ruling?.Number);
    }

    [Fact]
    public async Task What_cannot_be_ruled_is_not()
    {
        var (closed, open) = (await ClosedAsync(), await PostAsync(2));

        Assert.IsType<RulingOutcome.NoSuchQuestion>(await RuleAsync(open, new Verdict.Void(), 0, "r1"));
        Assert.IsType<RulingOutcome.NoSuchQuestion>(await RuleAsync(closed, new Verdict.AlsoRight(Right), 0, "r2"));
        Assert.IsType<RulingOutcome.NoSuchQuestion>(await RuleAsync(closed, new Verdict.AlsoRight(4), 0, "r3"));
        Assert.IsType<RulingOutcome.NoSuchQuestion>(await RuleAsync(closed with { Group = OtherGroup }, new Verdict.Void(), 0, "r4"));

        Assert.Null((await Stores.QuizPosts.FindAsync(Group, closed.Id, Now))?.Ruling);
    }

    [Fact]
    public async Task The_counts_of_a_question_follow_the_ruling()
    {
        var post = await PostAsync();
        await AnswerAsync(post, Ann, Right, "a1");
        await AnswerAsync(post, Ben, Third, "a2");
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);

        await RuleAsync(post, new Verdict.AlsoRight(Third), 0, "r1");
        var also = Assert.Single(await Stores.QuizPosts.ListAskedAsync(Group, Now));
        await RuleAsync(post, new Verdict.Void(), 1, "r2");
        var voided = Assert.Single(await Stores.QuizPosts.ListAskedAsync(Group, Now));

        Assert.Equal((2, 2), (also.Right, also.Answered));
        Assert.Equal((0, 0), (voided.Right, voided.Answered));
        Assert.Equal(2, (await Stores.QuizPosts.FindAsync(Group, post.Id, Now))?.Answered);
    }

    [Fact]
    public async Task What_members_remember_follows_the_ruling_there_and_back()
    {
        var post = await PostAsync();
        var question = post.Question.Id;
        await Stores.Reviews.RateAsync(new(Group, Ann, question, Rating.Good, null, Opened - Duration.FromDays(5), new EffectId("p1")), Now);
        var before = await Stores.Reviews.FindAsync(Group, Ann, question, Now);
        await AnswerAsync(post, Ann, Third, "a1");
        await AnswerAsync(post, Ben, Right, "a2");
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);

        await RuleAsync(post, new Verdict.AlsoRight(Third), 0, "r1");
        Assert.Equal(ReviewPlan.Answer(before, Rating.Good, Opened), await Stores.Reviews.FindAsync(Group, Ann, question, Now));
        await RuleAsync(post, new Verdict.Void(), 1, "r2");
        Assert.Equal(before, await Stores.Reviews.FindAsync(Group, Ann, question, Now));
        Assert.Null(await Stores.Reviews.FindAsync(Group, Ben, question, Now));
        await RuleAsync(post, new Verdict.Stands(), 2, "r3");

        Assert.Equal(ReviewPlan.Answer(before, Rating.Again, Opened), await Stores.Reviews.FindAsync(Group, Ann, question, Now));
        Assert.Equal(ReviewPlan.Answer(null, Rating.Good, Opened), await Stores.Reviews.FindAsync(Group, Ben, question, Now));
    }

    [Fact]
    public async Task Whoever_has_practised_since_goes_on_from_there()
    {
        var post = await PostAsync();
        await AnswerAsync(post, Ann, Right, "a1");
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);
        var answered = await Stores.Reviews.FindAsync(Group, Ann, post.Question.Id, Now);
        var practised = await Stores.Reviews.RateAsync(new(Group, Ann, post.Question.Id, Rating.Easy, answered, Later, new EffectId("p1")), Now);

        await RuleAsync(post, new Verdict.Void(), 0, "r1");

        Assert.Equal(practised, await Stores.Reviews.FindAsync(Group, Ann, post.Question.Id, Now));
    }

    [Fact]
    public async Task A_question_that_does_not_stand_is_retired_and_comes_back_with_a_later_ruling()
    {
        var post = await ClosedAsync();
        await Stores.Questions.FillAsync(Group, "print", SampleQuizzes.Questions(3), Now);
        Assert.Null((await Stores.Questions.ReadAsync(Group, Now)).Find(post.Question.Id)?.Ruling);

        await RuleAsync(post, new Verdict.Void(), 0, "r1");
        var voided = (await Stores.Questions.ReadAsync(Group, Now)).Find(post.Question.Id)?.Ruling;
        await RuleAsync(post, new Verdict.AlsoRight(Third), 1, "r2");
        var also = (await Stores.Questions.ReadAsync(Group, Now)).Find(post.Question.Id)?.Ruling;
        await RuleAsync(post, new Verdict.Stands(), 2, "r3");
        var stands = (await Stores.Questions.ReadAsync(Group, Now)).Find(post.Question.Id)?.Ruling;

        Assert.Equal((false, false, true), (voided?.IsApproved, also?.IsApproved, stands?.IsApproved));
    }

    [Fact]
    public async Task A_question_that_a_moderator_retired_stays_so_whatever_is_ruled_on_its_post()
    {
        var post = await ClosedAsync();
        await Stores.Questions.FillAsync(Group, "print", SampleQuizzes.Questions(3), Now);
        await Stores.Questions.RuleAsync(new(Group, post.Question.Id, new(IsApproved: false, SampleSources.Moderator, Opened), new EffectId("b1")), Now);

        await RuleAsync(post, new Verdict.Void(), 0, "r1");
        await RuleAsync(post, new Verdict.Stands(), 1, "r2");

        Assert.Equal(new(IsApproved: false, SampleSources.Moderator, Opened), (await Stores.Questions.ReadAsync(Group, Now)).Find(post.Question.Id)?.Ruling);
    }

    [Fact]
    public async Task A_member_disputes_not_without_end()
    {
        var posts = new List<QuizPost>();
        for (var number = 1; number <= Dispute.MostOpen + 1; number++)
        {
            posts.Add(await PostAsync(number));
            await Stores.QuizPosts.CloseAsync(Group, posts[^1].Id, wasAnswerable: true, Now);
            Assert.Equal(number <= Dispute.MostOpen ? DisputeOutcome.Kept : DisputeOutcome.TooManyOpen, await RaiseAsync(posts[^1], Ann, null, $"d{number}"));
        }

        Assert.Equal(DisputeOutcome.Kept, await RaiseAsync(posts[^1], Ben, null, "other"));
        await RuleAsync(posts[0], new Verdict.Stands(), 0, "r1");
        Assert.Equal(DisputeOutcome.Kept, await RaiseAsync(posts[^1], Ann, null, "again"));
    }

    [Fact]
    public async Task Forgetting_takes_what_a_member_wrote_and_leaves_no_second_dispute()
    {
        var post = await ClosedAsync();
        await RaiseAsync(post, Ann, "what Ann wrote", "d1");

        await Stores.QuizMembers.ForgetAsync(Group, Ann, NoButtons, new EffectId("f1"), Now);

        Assert.Equal(new Dispute(null, null, Later, true), Assert.Single(Assert.Single(await Stores.Disputes.ListOpenAsync(Group, Now)).Disputes));
        Assert.Equal(DisputeOutcome.DisputedBefore, await RaiseAsync(post, Ann, null, "d2"));
    }

    [Fact]
    public async Task A_reminder_is_taken_once_in_its_pause_for_each_group_and_reason()
    {
        var day = Duration.FromDays(1);
        Assert.True(await Stores.Reminders.TryTakeAsync(Group, "days", Opened, day, Now));
        Assert.True(await Stores.Reminders.TryTakeAsync(Group, "waiting", Opened, day, Now));
        Assert.True(await Stores.Reminders.TryTakeAsync(OtherGroup, "days", Opened, day, Now));
        await Stores.ReopenAsync();

        Assert.False(await Stores.Reminders.TryTakeAsync(Group, "days", Opened + Duration.FromHours(23), day, Now));
        Assert.True(await Stores.Reminders.TryTakeAsync(Group, "days", Opened + day, day, Now));
        Assert.False(await Stores.Reminders.TryTakeAsync(Group, "waiting", Opened, day, Now));
        await Stores.Reminders.GiveBackAsync(Group, "waiting", Now);
        Assert.True(await Stores.Reminders.TryTakeAsync(Group, "waiting", Opened, day, Now));
    }

    [Fact]
    public async Task What_waits_is_known_since_it_was_first_seen_waiting()
    {
        await Stores.Reminders.NoteWaitingAsync(Group, ["a", "b"], Opened, Now);
        await Stores.Reminders.NoteWaitingAsync(Group, ["b", "c"], Later, Now);
        await Stores.ReopenAsync();

        var noted = await Stores.Reminders.ReadWaitingAsync(Group, Now);
        Assert.Equal([("b", Opened), ("c", Later)], noted.Select(item => (item.Key, item.Value)).OrderBy(item => item.Key, StringComparer.Ordinal));
        Assert.Equal(Closes + Duration.FromDays(1), (await Stores.Reminders.NoteWaitingAsync(Group, ["a"], Closes + Duration.FromDays(1), Now))["a"]);
        Assert.Empty(await Stores.Reminders.ReadWaitingAsync(OtherGroup, Now));
    }

    [Fact]
    public async Task All_of_it_goes_with_its_group()
    {
        var post = await ClosedAsync();
        await RaiseAsync(post, Ann, "what Ann wrote", "d1");
        await Stores.Reminders.TryTakeAsync(Group, "days", Opened, Duration.FromDays(1), Now);
        await Stores.Reminders.NoteWaitingAsync(Group, ["a"], Opened, Now);

        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);

        Assert.Empty(await Stores.Disputes.ListUntoldAsync(Now));
        Assert.Empty(await Stores.Reminders.ReadWaitingAsync(Group, Now));
        Assert.True(await Stores.Reminders.TryTakeAsync(Group, "days", Opened, Duration.FromDays(1), Now));
        var again = await ClosedAsync();
        Assert.Empty((await Stores.Disputes.FindAsync(Group, again.Id, Now))!.Disputes);
    }

    private async Task<QuizPost> ClosedAsync()
    {
        var post = await PostAsync();
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);
        return post;
    }

    private Task<DisputeOutcome> RaiseAsync(QuizPost post, MemberId member, string? why, string effect) =>
        Stores.Disputes.RaiseAsync(new NewDispute(post.Group, post.Id, member, why, Later, new EffectId(effect)), Now);

    private Task<RulingOutcome> RuleAsync(QuizPost post, Verdict verdict, int follows, string effect) =>
        Stores.Disputes.RuleAsync(new NewRuling(post.Group, post.Id, verdict, follows, SampleSources.Moderator, Later, new EffectId(effect)), Now);
}
