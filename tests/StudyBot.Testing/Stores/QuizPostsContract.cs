using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Review;

namespace StudyBot.Testing.Stores;

public abstract class QuizPostsContract : QuizStoreContract
{
    [Fact]
    public async Task A_day_is_claimed_once_and_moves_the_schedule_with_it()
    {
        await Stores.QuizSchedules.SetAsync(
            new(Group, SampleQuizzes.Schedule(Group, Opened).Schedule, SampleQuizzes.Place, SampleSources.Moderator, Opened, new EffectId("s")), Now);
        var post = SampleQuizzes.Post(Group);

        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Stores.QuizPosts.ClaimAsync(new PostClaim(post, Closes, null) { Owed = [new OwedNotice.NoQuestions(post.Date)] }, Now), Now)));

        Assert.Equal(1, claims.Count(isMine => isMine));
        Assert.Equal(Closes, (await Stores.QuizSchedules.FindAsync(Group, Now))?.HandledTo);
        Assert.Single((await Stores.QuizSchedules.FindAsync(Group, Now))!.Owed);
        Assert.Equal([post.Id], (await Stores.QuizPosts.ListUnfinishedAsync(Now)).Select(p => p.Id));
        Assert.Equal([post.Id], (await Stores.QuizPosts.ListOpenAsync(Group, Now)).Select(p => p.Id));
        Assert.Empty(await Stores.QuizPosts.ListOpenAsync(OtherGroup, Now));
    }

    [Fact]
    public async Task A_day_is_not_claimed_for_a_schedule_that_was_paused_or_moved_meanwhile()
    {
        var schedule = SampleQuizzes.Schedule(Group, Opened).Schedule;
        var claim = new PostClaim(SampleQuizzes.Post(Group), Closes, null);
        await Stores.QuizSchedules.SetAsync(new(Group, schedule, new PostPlace("discord:1/11"), SampleSources.Moderator, Opened, new EffectId("s1")), Now);

        Assert.False(await Stores.QuizPosts.ClaimAsync(claim, Now));
        await Stores.QuizSchedules.SetAsync(new(Group, schedule, SampleQuizzes.Place, SampleSources.Moderator, Opened, new EffectId("s2")), Now);
        await Stores.QuizSchedules.PauseAsync(new ScheduleSwitch(Group, SampleSources.Moderator, Opened, new EffectId("p")), Now);
        Assert.False(await Stores.QuizPosts.ClaimAsync(claim, Now));

        Assert.Empty(await Stores.QuizPosts.ListAsync(Group, Now));
        Assert.Equal(Opened, (await Stores.QuizSchedules.FindAsync(Group, Now))?.HandledTo);
    }

    [Fact]
    public async Task A_claim_that_is_given_up_moves_the_schedule_forward_and_never_back()
    {
        await Stores.QuizSchedules.SetAsync(
            new(Group, SampleQuizzes.Schedule(Group, Opened).Schedule, SampleQuizzes.Place, SampleSources.Moderator, Opened, new EffectId("s")), Now);
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        var owed = new OwedNotice.Unreachable(post.Date);

        Assert.True(await Stores.QuizPosts.GiveUpAsync(Group, post.Id, Closes, owed, Now));
        Assert.False(await Stores.QuizPosts.GiveUpAsync(Group, post.Id, Closes + Duration.FromHours(1), owed, Now));
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        Assert.True(await Stores.QuizPosts.GiveUpAsync(Group, post.Id, Opened, owed, Now));

        Assert.Equal(Closes, (await Stores.QuizSchedules.FindAsync(Group, Now))?.HandledTo);
        Assert.Null(await Stores.QuizPosts.FindAsync(Group, post.Id, Now));
    }

    [Fact]
    public async Task A_post_comes_back_with_all_its_stages_also_after_a_restart()
    {
        var post = SampleQuizzes.Post(Group) with { TellsAtOnce = true };
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);
        Assert.Equal(Opened, (await Stores.QuizPosts.FindAsync(Group, post.Id, Now))?.Tried);
        Assert.True(await Stores.QuizPosts.MarkPostedAsync(Group, post.Id, new PostMark(new("discord:1/10/99"), Opened, Closes), Now));
        await Stores.QuizPosts.AddDownAsync(Group, post.Id, Duration.FromMinutes(3), Now);
        await Stores.QuizPosts.AddDownAsync(Group, post.Id, Duration.FromMinutes(4), Now);
        await AnswerAsync(post, Ann, Right, "a1");
        await AnswerAsync(post, Ben, Wrong, "a2");
        Assert.NotNull(await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: false, Now));
        await NameAsync(Ann);
        Assert.True(await Stores.QuizPosts.MarkRevealedAsync(Group, post.Id, 0, [Ann], null, Now));
        await Stores.ReopenAsync();

        var found = await Stores.QuizPosts.FindAsync(Group, post.Id, Now);

        Assert.NotNull(found);
        Assert.Equal(SampleQuizzes.Text(post.Question), SampleQuizzes.Text(found.Question));
        Assert.Equal(
            post with { Stage = PostStage.Revealed, Tried = Opened, Tries = 1, Ref = new("discord:1/10/99"), Posted = Opened, Closes = Closes, Down = Duration.FromMinutes(7), WasAnswerable = false, Spread = [] },
            found with { Question = post.Question, Spread = [], Named = null });
        Assert.Equal([Ann], found.Named);
        Assert.Equal([1, 1, 0, 0], found.Spread);
        Assert.Equal((1, 2), (found.Right, found.Answered));
        Assert.Empty(await Stores.QuizPosts.ListUnfinishedAsync(Now));
        var asked = Assert.Single(await Stores.QuizPosts.ListAskedAsync(Group, Now));
        Assert.Equal((post.Question.Id, post.Question.Type, post.Question.Evidence[0].Source, post.Date, 1, 2), (asked.Question, asked.Type, asked.Source, asked.Date, asked.Right, asked.Answered));
    }

    [Fact]
    public async Task The_latest_are_listed_by_their_date()
    {
        foreach (var number in new[] { 3, 1, 2 })
        {
            await Stores.QuizPosts.ClaimAsync(new PostClaim(SampleQuizzes.Post(Group, number), null, null), Now);
        }

        await Stores.QuizPosts.ClaimAsync(new PostClaim(SampleQuizzes.Post(OtherGroup, 3), null, null), Now);

        Assert.Equal([2, 3], (await Stores.QuizPosts.ListSinceAsync(Group, SampleQuizzes.Date.PlusDays(2), Now)).Select(post => Period.DaysBetween(SampleQuizzes.Date, post.Date)));
    }

    [Fact]
    public async Task Each_stage_is_reached_once()
    {
        var post = await PostAsync();

        Assert.False(await Stores.QuizPosts.MarkPostedAsync(Group, post.Id, new PostMark(new("second"), Closes, Closes), Now));
        Assert.False(await Stores.QuizPosts.ReleaseAsync(Group, post.Id, null, Now));
        Assert.NotNull(await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now));
        Assert.Empty(await Stores.QuizPosts.ListOpenAsync(Group, Now));
        Assert.Null(await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now));

        Assert.Equal(new PostRef("first"), (await Stores.QuizPosts.FindAsync(Group, post.Id, Now))?.Ref);
    }

    [Fact]
    public async Task A_claim_that_was_given_back_can_be_taken_again()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);

        Assert.True(await Stores.QuizPosts.ReleaseAsync(Group, post.Id, null, Now));
        Assert.True(await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now));

        await AnswerAsync(post, Ann, Right, "a1");
        Assert.False(await Stores.QuizPosts.ReleaseAsync(Group, post.Id, null, Now));
    }

    [Fact]
    public async Task A_claim_of_a_delivery_finishes_it_and_is_there_when_it_is_repeated()
    {
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId("d1"), new SpaceId(Group.Value), "{}", Opened), Now);
        var claim = new PostClaim(SampleQuizzes.Post(Group), null, new EffectId("d1")) { By = SampleSources.Moderator };

        Assert.True(await Stores.QuizPosts.ClaimAsync(claim, Now));
        Assert.True(await Stores.QuizPosts.ClaimAsync(claim, Now));

        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId("d1"), Now));
        Assert.False(await Stores.QuizPosts.ClaimAsync(claim with { Effect = new EffectId("d2") }, Now));
        var line = Assert.Single(await Stores.Audit.ListAsync(Group, 10, Now));
        Assert.Equal(("quiz.posted", claim.Post.Id.Value, SampleSources.Moderator), (line.Action, line.Subject, line.By));
    }

    [Fact]
    public async Task A_delivery_that_came_second_takes_another_post_and_no_third()
    {
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId("d2"), new SpaceId(Group.Value), "{}", Opened), Now);
        var first = SampleQuizzes.Post(Group);
        var second = first with { Id = PostId.Of(Group, first.Place, first.Date, 1), Serial = 1 };
        var third = first with { Id = PostId.Of(Group, first.Place, first.Date, 2), Serial = 2 };
        await Stores.QuizPosts.ClaimAsync(new PostClaim(first, null, null), Now);

        Assert.False(await Stores.QuizPosts.ClaimAsync(new PostClaim(first, null, new EffectId("d2")), Now));
        Assert.True(await Stores.QuizPosts.ClaimAsync(new PostClaim(second, null, new EffectId("d2")), Now));
        Assert.False(await Stores.QuizPosts.ClaimAsync(new PostClaim(third, null, new EffectId("d2")), Now));

        Assert.Null(await Stores.QuizPosts.FindAsync(Group, third.Id, Now));
    }

    [Fact]
    public async Task An_answer_is_locked_with_its_delivery_its_review_and_its_name()
    {
        var post = await PostAsync();
        await Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId("a1"), new SpaceId(Group.Value), "{}", Opened), Now);

        var outcome = await AnswerAsync(post, Ann, Right, "a1");

        Assert.Equal(Right, Assert.IsType<AnswerOutcome.Locked>(outcome).Option);
        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId("a1"), Now));
        var given = Assert.Single(await Stores.QuizPosts.ListAnswersAsync(Group, Now));
        Assert.Equal(new GivenAnswer(post.Id, Right, Opened, new(Ann, post.Question.Id, post.Date, true)), given);
        Assert.Equal(given, await Stores.QuizPosts.FindAnswerAsync(Group, post.Id, Ann, Now));
        Assert.Equal(ReviewPlan.Answer(null, Rating.Good, Opened), await Stores.Reviews.FindAsync(Group, Ann, post.Question.Id, Now));
        Assert.Equal(new(Ann, "name of discord:7", false, false), await Stores.QuizMembers.FindAsync(Group, Ann, Now));
    }

    [Fact]
    public async Task Of_many_presses_of_one_member_the_first_counts()
    {
        var post = await PostAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => AnswerAsync(post, Ann, i % 4, $"a{i}"), Now)));

        var locked = Assert.Single(outcomes.OfType<AnswerOutcome.Locked>());
        Assert.All(outcomes.OfType<AnswerOutcome.AnsweredBefore>(), before => Assert.Equal(locked.Option, before.Option));
        Assert.Equal(11, outcomes.Count(o => o is AnswerOutcome.AnsweredBefore));
        Assert.Equal(locked.Option, Assert.Single(await Stores.QuizPosts.ListAnswersAsync(Group, post.Id, Now)).Option);
    }

    [Fact]
    public async Task A_repeated_delivery_is_locked_as_it_was()
    {
        var post = await PostAsync();
        await AnswerAsync(post, Ann, Wrong, "a1");

        Assert.Equal(Wrong, Assert.IsType<AnswerOutcome.Locked>(await AnswerAsync(post, Ann, Wrong, "a1")).Option);
        Assert.Single(await Stores.QuizPosts.ListAnswersAsync(Group, Now));
    }

    [Fact]
    public async Task Before_the_mark_is_written_it_is_answered_already_and_after_the_close_no_more()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);

        Assert.IsType<AnswerOutcome.Locked>(await AnswerAsync(post, Ann, Right, "a1"));
        await Stores.QuizPosts.MarkPostedAsync(Group, post.Id, new PostMark(new("first"), Opened, Closes), Now);
        Assert.IsType<AnswerOutcome.TooLate>(await Stores.QuizPosts.AnswerAsync(new(Group, post.Id, Ben, "Ben", Right, Closes, new EffectId("a2")), Now));
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);
        Assert.IsType<AnswerOutcome.TooLate>(await AnswerAsync(post, Ben, Right, "a3"));

        Assert.Single(await Stores.QuizPosts.ListAnswersAsync(Group, Now));
    }

    [Fact]
    public async Task What_is_anothers_or_no_option_is_not_answered()
    {
        var post = await PostAsync();

        Assert.IsType<AnswerOutcome.NoSuchQuestion>(await AnswerAsync(post with { Group = OtherGroup }, Ann, Right, "a1"));
        Assert.IsType<AnswerOutcome.NoSuchQuestion>(await AnswerAsync(post, Ann, 4, "a2"));
        Assert.Null(await Stores.QuizPosts.FindAsync(OtherGroup, post.Id, Now));
        Assert.Empty(await Stores.QuizPosts.ListAnswersAsync(OtherGroup, post.Id, Now));
    }

    [Fact]
    public async Task Forgetting_erases_what_a_member_answered_and_leaves_no_second_try()
    {
        var (closed, open) = (await PostAsync(1), await PostAsync(2));
        await AnswerAsync(closed, Ann, Right, "a1");
        await AnswerAsync(open, Ann, Right, "a2");
        await AnswerAsync(open, Ben, Wrong, "a3");
        await Stores.QuizPosts.CloseAsync(Group, closed.Id, wasAnswerable: true, Now);

        Assert.Equal(4, await Stores.QuizMembers.ForgetAsync(Group, Ann, NoButtons, new EffectId("f1"), Now));
        Assert.Equal(4, await Stores.QuizMembers.ForgetAsync(Group, Ann, NoButtons, new EffectId("f1"), Now));

        Assert.Equal([Ben], (await Stores.QuizPosts.ListAnswersAsync(Group, Now)).Select(a => a.Answer.Member));
        Assert.Empty(await Stores.Reviews.ListAsync(Group, Ann, Now));
        Assert.Null((await Stores.QuizMembers.FindAsync(Group, Ann, Now))?.Name);
        Assert.Null(await Stores.QuizPosts.FindAnswerAsync(Group, open.Id, Ann, Now));
        Assert.True(await Stores.QuizPosts.HasAnsweredAsync(Group, open.Id, Ann, Now));
        Assert.False(await Stores.QuizPosts.HasAnsweredAsync(Group, closed.Id, Ann, Now));
        Assert.True(await Stores.QuizPosts.IsAnsweredAsync(Group, open.Id, Now));
        Assert.Null(Assert.IsType<AnswerOutcome.AnsweredBefore>(await AnswerAsync(open, Ann, Wrong, "a4")).Option);
        Assert.Equal([1, 0, 0, 0], (await Stores.QuizPosts.CloseAsync(Group, open.Id, wasAnswerable: true, Now))?.Spread ?? []);
        Assert.Equal(1, (await Stores.QuizPosts.FindAsync(Group, closed.Id, Now))?.Answered);
    }

    [Fact]
    public async Task How_a_member_wants_to_be_shown_is_kept_through_answers_and_forgetting()
    {
        await Stores.QuizMembers.SetAsync(new(Group, Ann, "Ann", IsOffBoard: true, IsNamed: null, new EffectId("p1")), Now);
        await Stores.QuizMembers.SetAsync(new(Group, Ann, "Ann", IsOffBoard: null, IsNamed: true, new EffectId("p2")), Now);
        await AnswerAsync(await PostAsync(), Ann, Right, "a1");
        await Stores.QuizMembers.ForgetAsync(Group, Ann, NoButtons, new EffectId("f1"), Now);
        await Stores.QuizMembers.SetAsync(new(Group, Ann, "Ann", IsOffBoard: false, IsNamed: false, new EffectId("p2")), Now);

        Assert.Equal([new(Ann, null, true, true)], await Stores.QuizMembers.ListAsync(Group, Now));
        Assert.Empty(await Stores.QuizMembers.ListAsync(OtherGroup, Now));
    }

    [Fact]
    public async Task Practice_is_rated_once_a_delivery_and_listed_by_what_is_due()
    {
        var (first, second) = (SampleQuizzes.Question(1).Id, SampleQuizzes.Question(2).Id);
        var easy = await Stores.Reviews.RateAsync(new(Group, Ann, first, Rating.Easy, null, Opened, new EffectId("r1")), Now);
        await Stores.Reviews.RateAsync(new(Group, Ann, second, Rating.Again, null, Opened, new EffectId("r2")), Now);

        Assert.Equal(easy, await Stores.Reviews.RateAsync(new(Group, Ann, first, Rating.Easy, null, Closes, new EffectId("r1")), Now));

        Assert.Equal([second, first], (await Stores.Reviews.ListAsync(Group, Ann, Now)).Select(review => review.Question));
        Assert.Equal(easy, await Stores.Reviews.FindAsync(Group, Ann, first, Now));
        Assert.Empty(await Stores.Reviews.ListAsync(Group, Ben, Now));
        Assert.Null(await Stores.Reviews.FindAsync(OtherGroup, Ann, first, Now));
    }

    [Fact]
    public async Task A_rating_counts_once_and_can_be_made_anew_as_long_as_it_is_the_last()
    {
        var question = SampleQuizzes.Question(1).Id;
        ReviewChange By(Rating rating, ReviewState? before, Instant at, string effect) => new(Group, Ann, question, rating, before, at, new EffectId(effect));
        var good = await Stores.Reviews.RateAsync(By(Rating.Good, null, Opened, "r1"), Now);

        var twice = await Stores.Reviews.RateAsync(By(Rating.Again, null, Closes, "r2"), Now);
        var easy = await Stores.Reviews.RateAsync(By(Rating.Easy, null, Opened, "r3") with { IsCorrection = true }, Now);
        var later = await Stores.Reviews.RateAsync(By(Rating.Again, easy, Closes, "r4"), Now);
        var tooLate = await Stores.Reviews.RateAsync(By(Rating.Hard, null, Opened, "r5") with { IsCorrection = true }, Now);

        Assert.Equal(ReviewPlan.Answer(null, Rating.Good, Opened), good);
        Assert.Equal(good, twice);
        Assert.Equal(ReviewPlan.Answer(null, Rating.Easy, Opened), easy);
        Assert.Equal(ReviewPlan.Answer(easy, Rating.Again, Closes), later);
        Assert.Equal(later, tooLate);
    }

    [Fact]
    public async Task Nothing_of_it_is_left_when_the_group_is_deleted()
    {
        var post = await PostAsync();
        await AnswerAsync(post, Ann, Right, "a1");
        await Stores.Questions.FillAsync(Group, "print", SampleQuizzes.Questions(2), Now);
        await Stores.Questions.RuleAsync(new(Group, SampleQuizzes.Question(1).Id, new(false, Ann, Opened), new EffectId("q1")), Now);
        await Stores.QuizSchedules.SetAsync(
            new(Group, SampleQuizzes.Schedule(Group, Opened).Schedule, SampleQuizzes.Place, SampleSources.Moderator, Opened, new EffectId("s")), Now);

        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);
        Assert.False(await Stores.Questions.ShareAsync(OtherGroup, "print", Now));
        await Stores.Questions.FillAsync(Group, "print", SampleQuizzes.Questions(2), Now);

        Assert.Empty(await Stores.QuizPosts.ListAsync(Group, Now));
        Assert.Empty(await Stores.QuizPosts.ListAnswersAsync(Group, Now));
        Assert.Empty(await Stores.QuizMembers.ListAsync(Group, Now));
        Assert.Empty(await Stores.Reviews.ListAsync(Group, Ann, Now));
        Assert.Empty(await Stores.QuizSchedules.ListAsync(Now));
        Assert.All((await Stores.Questions.ReadAsync(Group, Now)).List, q => Assert.Null(q.Ruling));
    }
}
