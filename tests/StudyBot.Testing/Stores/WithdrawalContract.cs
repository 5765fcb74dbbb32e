using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Testing.Stores;

/// <summary>What a decision of a fact does to open questions that were made of it.</summary>
public abstract class WithdrawalContract : QuizStoreContract
{
    private int effects;

    [Fact]
    public async Task What_is_hidden_withdraws_the_open_question_that_was_made_of_it_and_no_other()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var (post, other) = (await PostOfAsync(1, happened), await PostAsync(2));
        await AnswerAsync(post, Ann, Right, "a1");

        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        await Stores.ReopenAsync();

        var withdrawn = (await Stores.QuizPosts.FindAsync(Group, post.Id, Now))!;
        Assert.Equal(new DisputeRuling(new Verdict.Withdrawn(), SampleSources.Moderator, SampleSources.Noon, 1), withdrawn.Ruling);
        Assert.True(withdrawn is { IsVoid: true, IsOpen: true });
        Assert.Null((await Stores.QuizPosts.FindAsync(Group, other.Id, Now))!.Ruling);
        Assert.IsType<AnswerOutcome.TooLate>(await AnswerAsync(post, Ben, Right, "a2"));
        Assert.Null(await Stores.Reviews.FindAsync(Group, Ann, post.Question.Id, Now));
        Assert.Equal(["fact.hidden", "quiz.withdrawn"], (await Stores.Audit.ListAsync(Group, 2, Now)).Select(line => line.Action));
    }

    [Fact]
    public async Task What_is_put_right_or_hidden_as_text_is_asked_of_no_more_either()
    {
        var (edited, read) = (EventOf(await AddAsync(Group, "Oslo")), EventOf(await AddAsync(Group, "Bergen")));
        var (one, two) = (await PostOfAsync(1, edited), await PostOfAsync(2, read with { Id = new FactId("another of its sentence") }));

        await DecideAsync(edited, new FactRuling.Edit(new FactEdit(Place: "Voss")));
        await DecideAsync(read, new FactRuling.Hide(WithPassage: true));

        Assert.True((await Stores.QuizPosts.FindAsync(Group, one.Id, Now))!.IsWithdrawn);
        Assert.True((await Stores.QuizPosts.FindAsync(Group, two.Id, Now))!.IsWithdrawn);
    }

    [Fact]
    public async Task It_stays_withdrawn_when_the_fact_is_shown_again_until_a_moderator_lets_it_stand()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var post = await PostOfAsync(1, happened);
        await AnswerAsync(post, Ann, Right, "a1");
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        await Stores.QuizPosts.CloseAsync(Group, post.Id, wasAnswerable: false, Now);

        await DecideAsync(happened, new FactRuling.Restore());
        Assert.True((await Stores.QuizPosts.FindAsync(Group, post.Id, Now))!.IsWithdrawn);
        Assert.IsType<RulingOutcome.NoSuchQuestion>(await RuleAsync(post, new Verdict.Withdrawn()));
        Assert.IsType<RulingOutcome.Ruled>(await RuleAsync(post, new Verdict.Stands()));

        Assert.Equal((1, false), ((await Stores.QuizPosts.FindAsync(Group, post.Id, Now))!.Right, (await Stores.QuizPosts.FindAsync(Group, post.Id, Now))!.IsVoid));
        Assert.NotNull(await Stores.Reviews.FindAsync(Group, Ann, post.Question.Id, Now));
    }

    [Fact]
    public async Task What_is_closed_or_another_groups_stays_as_it_is_and_a_claim_takes_another_question()
    {
        var seed = EventOf(await OfferAsync("Oslo"));
        var closed = await PostOfAsync(1, seed);
        await Stores.QuizPosts.CloseAsync(Group, closed.Id, wasAnswerable: true, Now);
        var foreign = PostOf(2, seed) with { Group = OtherGroup };
        var claimed = PostOf(3, seed);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(foreign, null, null), Now);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(claimed, null, null), Now);

        await DecideAsync(seed, new FactRuling.Hide(WithPassage: false));
        var replaced = await Stores.QuizPosts.ReplaceAsync(Group, claimed.Id, SampleQuizzes.Question(9), Now);

        Assert.Null((await Stores.QuizPosts.FindAsync(Group, closed.Id, Now))!.Ruling);
        Assert.Null((await Stores.QuizPosts.FindAsync(OtherGroup, foreign.Id, Now))!.Ruling);
        Assert.Null(replaced!.Ruling);
    }

    [Fact]
    public async Task What_was_asked_of_what_is_hidden_is_so_wherever_its_document_went_until_that_is_taken_back()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        var (closed, read) = (await PostOfAsync(1, happened), await PostOfAsync(2, happened with { Id = new FactId("another of its sentence") }));
        await Stores.QuizPosts.CloseAsync(Group, closed.Id, wasAnswerable: true, Now);
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        Assert.Equal([closed.Id], await HiddenAsync());
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: true));
        Assert.Equal([closed.Id, read.Id], await HiddenAsync());

        await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Now);
        await Stores.ReopenAsync();
        Assert.Equal([closed.Id, read.Id], await HiddenAsync());

        await Stores.Sources.RestoreAsync(new SourceChange(Group, source.Extracted.Source, SampleSources.Moderator, SampleSources.Noon, new EffectId("back")), Now);
        await DecideAsync(happened, new FactRuling.Restore());
        Assert.Empty(await HiddenAsync());
    }

    [Fact]
    public async Task What_was_asked_of_a_text_goes_with_the_same_fact_of_the_one_that_took_its_place()
    {
        var (old, now) = (await AddAsync(Group, "Oslo"), SampleSources.Of(Group, "Tromsø"));
        var (before, after) = (old.Extracted.Facts.OfType<OutcomeFact>().Single(), now.Extracted.Facts.OfType<OutcomeFact>().Single());
        Assert.Equal(before.Main.Text, after.Main.Text);
        var (closed, open, other) = (await PostOfAsync(1, before), await PostOfAsync(2, before), await PostOfAsync(3, EventOf(old)));
        await Stores.QuizPosts.CloseAsync(Group, closed.Id, wasAnswerable: true, Now);
        await ReplaceAsync(old, now);

        await DecideAsync(EventOf(now), new FactRuling.Hide(WithPassage: false));
        Assert.Empty(await HiddenAsync());
        await DecideAsync(after, new FactRuling.Hide(WithPassage: false));
        await Stores.ReopenAsync();

        Assert.Equal([closed.Id, open.Id], await HiddenAsync());
        Assert.True((await Stores.QuizPosts.FindAsync(Group, open.Id, Now))!.IsWithdrawn);
        Assert.Null((await Stores.QuizPosts.FindAsync(Group, closed.Id, Now))!.Ruling);
        Assert.Null((await Stores.QuizPosts.FindAsync(Group, other.Id, Now))!.Ruling);
        await DecideAsync(after, new FactRuling.Restore());
        Assert.Empty(await HiddenAsync());
    }

    [Fact]
    public async Task What_was_asked_of_another_sentence_of_the_same_fact_goes_with_it_too()
    {
        var (old, now) = (TellOfOneEvent(SampleSources.Of(Group, "Oslo")), TellOfOneEvent(SampleSources.Of(Group, "Tromsø")));
        var (before, after) = (EventOf(old), EventOf(now));
        await Stores.Sources.AddAsync(old, Now);
        var who = await PostOfAsync(1, before with { Main = before.Participants[0].Evidence });
        var more = await PostOfAsync(2, before with { Main = before.More[1] });
        var other = await PostOfAsync(3, old.Extracted.Facts.OfType<OutcomeFact>().Single());
        await Stores.QuizPosts.CloseAsync(Group, more.Id, wasAnswerable: true, Now);
        await ReplaceAsync(old, now);

        await DecideAsync(after, new FactRuling.Hide(WithPassage: false));

        Assert.Equal([who.Id, more.Id], await HiddenAsync());
        Assert.True((await Stores.QuizPosts.FindAsync(Group, who.Id, Now))!.IsWithdrawn);
        Assert.Null((await Stores.QuizPosts.FindAsync(Group, other.Id, Now))!.Ruling);
    }

    [Fact]
    public async Task What_was_hidden_in_a_text_is_shown_again_in_the_one_that_took_its_place()
    {
        var (old, now) = (await AddAsync(Group, "Oslo"), SampleSources.Of(Group, "Tromsø"));
        var (before, after) = (old.Extracted.Facts.OfType<OutcomeFact>().Single(), now.Extracted.Facts.OfType<OutcomeFact>().Single());
        var (of, read) = (await PostOfAsync(1, before), await PostOfAsync(2, before with { Id = new FactId("another of its sentence") }));
        var other = await PostOfAsync(3, EventOf(old));
        await DecideAsync(before, new FactRuling.Hide(WithPassage: true));
        await DecideAsync(EventOf(old), new FactRuling.Hide(WithPassage: false));
        await ReplaceAsync(old, now);
        Assert.Equal([of.Id, read.Id, other.Id], await HiddenAsync());

        await DecideAsync(after, new FactRuling.Restore());
        await Stores.ReopenAsync();

        Assert.Equal([other.Id], await HiddenAsync());
    }

    [Fact]
    public async Task What_was_hidden_in_a_text_is_shown_again_in_the_one_before_where_that_took_its_place_in_turn()
    {
        var (old, now) = (await AddAsync(Group, "Oslo"), SampleSources.Of(Group, "Tromsø"));
        var (before, after) = (old.Extracted.Facts.OfType<OutcomeFact>().Single(), now.Extracted.Facts.OfType<OutcomeFact>().Single());
        var post = await PostOfAsync(1, before);
        await ReplaceAsync(old, now);
        await DecideAsync(after, new FactRuling.Hide(WithPassage: false));
        await ReplaceAsync(now, old);
        Assert.Equal([post.Id], await HiddenAsync());

        await DecideAsync(before, new FactRuling.Restore());

        Assert.Empty(await HiddenAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_text_that_is_back_goes_by_what_was_said_of_it_and_not_by_what_was_said_of_the_one_in_its_place(bool isAddedAnew)
    {
        var (old, now) = (await AddAsync(Group, "Oslo"), SampleSources.Of(Group, "Tromsø"));
        var (before, after) = (old.Extracted.Facts.OfType<OutcomeFact>().Single(), now.Extracted.Facts.OfType<OutcomeFact>().Single());
        var (said, kept) = (old.Extracted.Facts.OfType<TermFact>().Single(), now.Extracted.Facts.OfType<TermFact>().Single());
        var (shown, hidden) = (await PostOfAsync(1, before), await PostOfAsync(2, said));
        await DecideAsync(said, new FactRuling.Hide(WithPassage: false));
        await ReplaceAsync(old, now);
        await DecideAsync(after, new FactRuling.Hide(WithPassage: false));
        await DecideAsync(kept, new FactRuling.Restore());
        Assert.Equal([shown.Id], await HiddenAsync());

        if (isAddedAnew)
        {
            await AddAsync(Group, "Oslo");
        }
        else
        {
            await Stores.Sources.RestoreAsync(new SourceChange(Group, old.Extracted.Source, SampleSources.Moderator, SampleSources.Noon, new EffectId("back")), Now);
            await Stores.Sources.TakeAwayAsync(Group, now.Extracted.Source, Now);
        }

        await Stores.ReopenAsync();

        Assert.Equal([hidden.Id], await HiddenAsync());
    }

    [Fact]
    public async Task What_was_hidden_in_a_text_that_is_gone_for_good_stays_hidden_where_it_was_asked_until_a_moderator_shows_it()
    {
        var old = await AddAsync(Group, "Oslo");
        var said = old.Extracted.Facts.OfType<TermFact>().Single();
        var post = await PostOfAsync(1, said);
        await DecideAsync(said, new FactRuling.Hide(WithPassage: false));
        await Stores.Sources.TakeAwayAsync(Group, old.Extracted.Source, Now);
        await Stores.Sources.LetGoAsync(Now);

        await AddAsync(Group, "Oslo");

        Assert.Equal([post.Id], await HiddenAsync());
        await DecideAsync(said, new FactRuling.Hide(WithPassage: false));
        await DecideAsync(said, new FactRuling.Restore());
        Assert.Empty(await HiddenAsync());
    }

    [Fact]
    public async Task A_claim_that_is_withdrawn_is_not_tried_until_another_question_took_its_place()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var claimed = PostOf(1, happened);
        await Stores.QuizPosts.ClaimAsync(new PostClaim(claimed, null, null), Now);

        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        Assert.False(await Stores.QuizPosts.TryingAsync(Group, claimed.Id, Opened, mayStand: false, Now));
        Assert.Equal((PostStage.Claimed, 0), await Stores.QuizPosts.FindAsync(Group, claimed.Id, Now) is { } found ? (found.Stage, found.Tries) : default);
        await Stores.QuizPosts.ReplaceAsync(Group, claimed.Id, SampleQuizzes.Question(9), Now);

        Assert.True(await Stores.QuizPosts.TryingAsync(Group, claimed.Id, Opened, mayStand: false, Now));
    }

    /// <summary>The same event wherever it was, with those who took part in a sentence of their own.</summary>
    private static NewSource TellOfOneEvent(NewSource source)
    {
        var apart = source.Extracted.Facts.OfType<OutcomeFact>().Single().Main;
        return source with
        {
            Extracted = SampleSources.Again(
                source,
                source.Extracted.Version,
                fact => fact is EventFact told
                    ? told with { Id = new FactId($"{told.Id.WithoutWords}/talks"), Participants = [.. told.Participants.Select(one => one with { Evidence = apart })] }
                    : fact),
        };
    }

    private async Task<IEnumerable<PostId>> HiddenAsync() => (await Stores.QuizPosts.ListAsync(Group, Now)).Where(post => post.IsHidden).Select(post => post.Id);

    private static QuizPost PostOf(int number, Fact fact)
    {
        var post = SampleQuizzes.Post(Group, number);
        return post with { Question = post.Question with { Facts = [fact.Id], Evidence = [new Citation(fact.Source, fact.Main)] } };
    }

    private async Task<QuizPost> PostOfAsync(int number, Fact fact)
    {
        var post = PostOf(number, fact);
        Assert.True(await Stores.QuizPosts.ClaimAsync(new PostClaim(post, null, null), Now));
        await Stores.QuizPosts.TryingAsync(Group, post.Id, Opened, mayStand: false, Now);
        Assert.True(await Stores.QuizPosts.MarkPostedAsync(Group, post.Id, new PostMark(new($"post {number}"), Opened, Closes), Now));
        return post;
    }

    private Task<ReplaceOutcome> ReplaceAsync(NewSource old, NewSource now) => Stores.Sources.ReplaceAsync(
        new SourceChange(Group, old.Extracted.Source, SampleSources.Moderator, SampleSources.Noon, new EffectId($"replacement {++effects}")), now, Now);

    private async Task DecideAsync(Fact fact, FactRuling ruling)
    {
        var seen = (await Stores.Desk.FindAsync(Group, fact.Id, Now))!.Standing.Print;
        var decision = new FactDecision(Group, fact.Id, ruling, seen, SampleSources.Moderator, SampleSources.Noon, new EffectId($"decision {++effects}"));
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.DecideAsync(decision, Now));
    }

    private Task<RulingOutcome> RuleAsync(QuizPost post, Verdict verdict) =>
        Stores.Disputes.RuleAsync(new NewRuling(Group, post.Id, verdict, 1, SampleSources.Moderator, Closes, new EffectId($"ruling {verdict.Text}")), Now);
}
