using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Testing.Stores;

/// <summary>What is known of a post that may stand in its channel, and of whom it names there.</summary>
public abstract class QuizPostMarksContract : QuizStoreContract
{
    [Fact]
    public async Task A_claim_that_stands_nowhere_may_get_another_question()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);

        var replaced = await Stores.QuizPosts.ReplaceAsync(Group, post.Id, SampleQuizzes.Question(5), Now);

        Assert.Equal(SampleQuizzes.Question(5).Id, replaced?.Question.Id);
        Assert.Equal([SampleQuizzes.Question(5).Id], (await Stores.QuizPosts.ListAskedAsync(Group, Now)).Select(asked => asked.Question));
        await AnswerAsync(post, Ann, Right, "a1");
        Assert.Null(await Stores.QuizPosts.ReplaceAsync(Group, post.Id, post.Question, Now));
        Assert.Null(await Stores.QuizPosts.ReplaceAsync(Group, (await PostAsync(2)).Id, post.Question, Now));
    }

    [Fact]
    public async Task A_try_that_surely_came_to_nothing_is_as_if_it_had_not_been()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Closes, mayStand: true, Now);

        await Stores.QuizPosts.NotTakenAsync(Group, post.Id, Now);
        var once = await Stores.QuizPosts.FindAsync(Group, post.Id, Now);
        await Stores.QuizPosts.NotTakenAsync(Group, post.Id, Now);
        var never = await Stores.QuizPosts.FindAsync(Group, post.Id, Now);

        Assert.Equal((1, Opened), (once?.Tries, once?.Tried));
        Assert.Equal((0, null), (never?.Tries, never?.Tried));
    }

    [Fact]
    public async Task Only_a_claim_is_tried_and_only_what_is_closed_and_nowhere_is_shown_beside_it()
    {
        var post = SampleQuizzes.Post(Group);
        Assert.False(await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now));
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        Assert.True(await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now));
        Assert.False(await Stores.QuizPosts.TryingAsync(OtherGroup, post.Id, Opened, mayStand: false, Now));

        await Stores.QuizPosts.MarkPostedAsync(Group, post.Id, new PostMark(null, Opened, Closes), Now);
        Assert.False(await Stores.QuizPosts.TryingAsync(Group, post.Id, Closes, mayStand: true, Now));
        Assert.False(await Stores.QuizPosts.ShowingAsync(Group, post.Id, 1, Now));
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);
        Assert.True(await Stores.QuizPosts.ShowingAsync(Group, post.Id, 1, Now));

        Assert.Equal((Opened, 1, 1), (await Stores.QuizPosts.FindAsync(Group, post.Id, Now) is { } found ? (found.Tried, found.Tries, found.Showings) : default));
    }

    [Fact]
    public async Task A_try_after_one_that_surely_came_to_nothing_is_the_first()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);

        await Stores.QuizPosts.TryingAsync(Group, post.Id, Closes, mayStand: false, Now);

        var found = await Stores.QuizPosts.FindAsync(Group, post.Id, Now);
        Assert.Equal((1, Closes), (found?.Tries, found?.Tried));
    }

    [Fact]
    public async Task An_earlier_post_of_its_day_is_no_mark_of_a_claim_that_was_never_tried()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);

        var outcome = await AnswerAsync(post, Ann, Right, "a1", new PostMark(new("earlier"), Opened, Closes));

        Assert.IsType<AnswerOutcome.NoSuchQuestion>(outcome);
        Assert.Equal((PostStage.Claimed, null), (await Stores.QuizPosts.FindAsync(Group, post.Id, Now) is { } found ? (found.Stage, found.Ref) : default));
        Assert.False(await Stores.QuizPosts.IsAnsweredAsync(Group, post.Id, Now));
    }

    [Fact]
    public async Task The_card_of_another_question_is_none_of_this_post()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);
        var seen = new NewAnswer(Group, post.Id, Ann, "Ann", Right, Opened, new EffectId("a1"), new PostMark(new("seen"), Opened, Closes));

        var other = await Stores.QuizPosts.AnswerAsync(seen with { Asked = QuestionPrint.Of(SampleQuizzes.Question(5)) }, Now);
        var untouched = await Stores.QuizPosts.FindAsync(Group, post.Id, Now);
        var own = await Stores.QuizPosts.AnswerAsync(seen with { Effect = new EffectId("a2"), Asked = QuestionPrint.Of(post.Question) }, Now);

        Assert.IsType<AnswerOutcome.NoSuchQuestion>(other);
        Assert.Equal((PostStage.Claimed, null), (untouched?.Stage, untouched?.Ref));
        Assert.IsType<AnswerOutcome.Locked>(own);
    }

    [Fact]
    public async Task What_is_posted_without_a_place_gets_one_by_whoever_sees_it()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        await Stores.QuizPosts.AddDownAsync(Group, post.Id, Duration.FromMinutes(9), Now);
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);
        await Stores.QuizPosts.AddDownAsync(Group, post.Id, Duration.FromMinutes(3), Now);

        Assert.True(await Stores.QuizPosts.MarkPostedAsync(Group, post.Id, new PostMark(null, Opened, Closes + Duration.FromHours(1)), Now));
        Assert.False(await Stores.QuizPosts.MarkPostedAsync(Group, post.Id, new PostMark(null, Opened, Closes), Now));
        await AnswerAsync(post, Ann, Right, "a1", new PostMark(new("seen"), Closes, Closes));

        var found = await Stores.QuizPosts.FindAsync(Group, post.Id, Now);
        Assert.Equal((PostStage.Posted, new PostRef("seen"), Opened, Closes, Duration.FromMinutes(3)), (found?.Stage, found?.Ref, found?.Posted, found?.Closes, found?.Down));
    }

    [Fact]
    public async Task What_moderators_are_to_be_told_of_a_claim_is_written_with_what_became_of_it_and_only_then()
    {
        await Stores.QuizSchedules.SetAsync(
            new(Group, SampleQuizzes.Schedule(Group, Opened).Schedule, SampleQuizzes.Place, SampleSources.Moderator, Opened, new EffectId("s")), Now);
        var (released, givenUp, doubted, answered) = (SampleQuizzes.Post(Group, 1), SampleQuizzes.Post(Group, 2), SampleQuizzes.Post(Group, 3), SampleQuizzes.Post(Group, 4));
        foreach (var post in new[] { released, givenUp, doubted, answered })
        {
            await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
            await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);
        }

        await AnswerAsync(answered, Ann, Right, "a1");
        var nowhere = new PostMark(null, Opened, Closes);
        bool[] first =
        [
            await Stores.QuizPosts.ReleaseAsync(Group, released.Id, new OwedNotice.NoQuestions(released.Date), Now),
            await Stores.QuizPosts.GiveUpAsync(Group, givenUp.Id, Closes, new OwedNotice.Unreachable(givenUp.Date), Now),
            await Stores.QuizPosts.MarkInDoubtAsync(Group, doubted.Id, nowhere, new OwedNotice.InDoubt(doubted.Date, "why"), Now),
            await Stores.QuizPosts.MarkInDoubtAsync(Group, answered.Id, nowhere, new OwedNotice.InDoubt(answered.Date, "why"), Now),
        ];
        bool[] again =
        [
            await Stores.QuizPosts.ReleaseAsync(Group, doubted.Id, new OwedNotice.NoQuestions(doubted.Date), Now),
            await Stores.QuizPosts.GiveUpAsync(Group, answered.Id, Closes, new OwedNotice.Unreachable(answered.Date), Now),
            await Stores.QuizPosts.MarkInDoubtAsync(Group, doubted.Id, nowhere, new OwedNotice.InDoubt(doubted.Date, "again"), Now),
        ];
        await Stores.ReopenAsync();

        Assert.Equal([true, true, true, true], first);
        Assert.Equal([false, false, false], again);
        Assert.Equal(
            [new OwedNotice.NoQuestions(released.Date).Text, new OwedNotice.Unreachable(givenUp.Date).Text, new OwedNotice.InDoubt(doubted.Date, "why").Text],
            (await Stores.QuizSchedules.FindAsync(Group, Now))!.Owed.Select(notice => notice.Text));
        Assert.Equal([PostStage.Posted, PostStage.Posted], (await Stores.QuizPosts.ListAsync(Group, Now)).Select(post => post.Stage));
    }

    [Fact]
    public async Task An_answer_to_a_claim_marks_it_where_it_was_seen()
    {
        var post = SampleQuizzes.Post(Group);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now);
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);

        Assert.IsType<AnswerOutcome.TooLate>(await AnswerAsync(post, Ann, Right, "a1", new PostMark(new("seen"), Opened, Opened)));

        Assert.Equal((PostStage.Posted, new PostRef("seen")), (await Stores.QuizPosts.FindAsync(Group, post.Id, Now) is { } found ? (found.Stage, found.Ref) : default));
        Assert.False(await Stores.QuizPosts.IsAnsweredAsync(Group, post.Id, Now));
    }

    [Fact]
    public async Task Shown_beside_what_nobody_found_it_has_its_place_there_and_another_keeps_its_own()
    {
        var (found, doubted) = (await PostAsync(1), SampleQuizzes.Post(Group, 2));
        await Stores.QuizPosts.ClaimAsync(new PostClaim(doubted, null, null), Now);
        await Stores.QuizPosts.TryingAsync(Group, doubted.Id, Opened, mayStand: false, Now);
        await Stores.QuizPosts.MarkPostedAsync(Group, doubted.Id, new PostMark(null, Opened, Closes), Now);
        foreach (var post in new[] { found, doubted })
        {
            await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);
            await Stores.QuizPosts.ShowingAsync(Group, post.Id, 2, Now);
            Assert.True(await Stores.QuizPosts.MarkRevealedAsync(Group, post.Id, 0, [], new PostRef("beside"), Now));
            await Stores.QuizPosts.ShowingAsync(Group, post.Id, 3, Now);
        }

        await Stores.ReopenAsync();
        Assert.Equal([0, 2], (await Stores.QuizPosts.ListAsync(Group, Now)).Select(post => post.Showings));
        Assert.Equal([new PostRef("first"), new PostRef("beside")], (await Stores.QuizPosts.ListAsync(Group, Now)).Select(post => post.Ref));
    }

    [Fact]
    public async Task That_its_text_was_replaced_is_written_once_on_what_was_asked_and_shown_anew()
    {
        var (shown, open, claimed) = (await PostAsync(1), await PostAsync(2), SampleQuizzes.Post(Group, 3));
        await AnswerAsync(shown, Ann, Right, "a1");
        await NameAsync(Ann);
        await Stores.QuizPosts.CloseAsync(Group, shown.Id, wasAnswerable: true, Now);
        await Stores.QuizPosts.MarkRevealedAsync(Group, shown.Id, 0, [Ann], null, Now);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(claimed, null, null), Now);
        var wanted = new NewCorrections(SampleSources.Of(Group, "Oslo").Extracted.Source, [shown.Id, open.Id, claimed.Id], Ben, Closes, new EffectId("c1"));

        var counts = (await Stores.QuizPosts.CorrectAsync(wanted, Now), await Stores.QuizPosts.CorrectAsync(wanted, Now));
        var later = await Stores.QuizPosts.CorrectAsync(wanted with { At = Closes + Duration.FromHours(1), Effect = new EffectId("c2") }, Now);
        var elsewhere = await Stores.QuizPosts.CorrectAsync(wanted with { Source = wanted.Source with { Group = OtherGroup }, Effect = new EffectId("c3") }, Now);
        await Stores.ReopenAsync();

        Assert.Equal(((2, 2), 2, 0), (counts, later, elsewhere));
        var posts = await Stores.QuizPosts.ListAsync(Group, Now);
        var correction = new PostCorrection(Ben, Closes);
        Assert.Equal([correction, correction, null], posts.Select(post => post.Correction));
        Assert.Equal([PostStage.Closed, PostStage.Posted, PostStage.Claimed], posts.Select(post => post.Stage));
        Assert.Null(posts[0].Named);
        Assert.Equal(("answers.corrected", "2"), Assert.Single((await Stores.Audit.ListAsync(Group, 9, Now)).Select(line => (line.Action, line.Detail))));
        Assert.False(await Stores.QuizPosts.MarkRevealedAsync(Group, shown.Id, 0, [Ann], null, Now));
        Assert.True(await Stores.QuizPosts.MarkRevealedAsync(Group, shown.Id, 1, [Ann], null, Now));
    }

    [Fact]
    public async Task Who_is_no_longer_to_be_named_is_taken_out_of_what_is_shown()
    {
        var (first, second, third) = (await PostAsync(1), await PostAsync(2), await PostAsync(3));
        foreach (var (post, named) in new[] { (first, Ann), (second, Ben), (third, Ann) })
        {
            await AnswerAsync(post, Ann, Right, $"a{post.Id}");
            await AnswerAsync(post, Ben, Right, $"b{post.Id}");
            await NameAsync(named);
            await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);
            await Stores.QuizPosts.MarkRevealedAsync(Group, post.Id, 0, [named], null, Now);
        }

        await Stores.QuizMembers.SetAsync(new(Group, Ann, "Ann", IsOffBoard: null, IsNamed: false, new EffectId("p1")), Now);
        Assert.Equal([first.Date, third.Date], (await Stores.QuizPosts.ListUnfinishedAsync(Now)).Select(p => p.Date).Order());
        await Stores.QuizPosts.MarkRevealedAsync(Group, first.Id, 0, [], null, Now);
        await NameAsync(Ann, "again");
        await Stores.QuizPosts.MarkRevealedAsync(Group, third.Id, 0, [Ann], null, Now);
        await Stores.QuizMembers.ForgetAsync(Group, Ann, NoButtons, new EffectId("f1"), Now);

        var open = Assert.Single(await Stores.QuizPosts.ListUnfinishedAsync(Now));
        Assert.Equal((third.Id, PostStage.Closed, 2), (open.Id, open.Stage, open.Right));
    }

    [Fact]
    public async Task Buttons_that_hold_what_a_member_answered_go_with_the_answers_and_no_others()
    {
        ButtonRow Row(string token, GroupId group, string action, MemberId? allowed) =>
            new(token, group.Value, new SpaceId(group.Value), action, ["question", "2"], allowed is { } member ? new UserId(member.Value) : null, Opened);
        await Stores.Adapters.SaveButtonsAsync(
            [
                Row("own", Group, "rate", Ann),
                Row("other-action", Group, "forget", Ann),
                Row("other-member", Group, "rate", Ben),
                Row("anybody", Group, "rate", null),
                Row("other-group", OtherGroup, "rate", Ann),
            ],
            Now);

        await Stores.QuizMembers.ForgetAsync(Group, Ann, new HashSet<string> { "rate", "try" }, new EffectId("f1"), Now);

        Assert.Null(await Stores.Adapters.FindButtonAsync("own", Now));
        foreach (var token in new[] { "other-action", "other-member", "anybody", "other-group" })
        {
            Assert.NotNull(await Stores.Adapters.FindButtonAsync(token, Now));
        }
    }

    [Fact]
    public async Task Who_was_forgotten_while_the_answer_was_being_shown_is_taken_out_again()
    {
        var post = await PostAsync();
        await AnswerAsync(post, Ann, Right, "a1");
        await NameAsync(Ann);
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: true, Now);

        await Stores.QuizMembers.ForgetAsync(Group, Ann, NoButtons, new EffectId("f1"), Now);

        Assert.False(await Stores.QuizPosts.MarkRevealedAsync(Group, post.Id, 0, [Ann], null, Now));
        Assert.Equal(PostStage.Closed, Assert.Single(await Stores.QuizPosts.ListUnfinishedAsync(Now)).Stage);
        Assert.True(await Stores.QuizPosts.MarkRevealedAsync(Group, post.Id, 0, [], null, Now));
    }
}
