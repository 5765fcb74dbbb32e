using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Testing.Stores;

public abstract class QuestionBankContract : StoreContract
{
    [Fact]
    public async Task A_group_whose_questions_were_never_made_has_none()
    {
        var bank = await Stores.Questions.ReadAsync(Group, Now);

        Assert.Null(bank.Print);
        Assert.Empty(bank.List);
    }

    [Fact]
    public async Task Questions_come_back_as_they_were_also_after_a_restart()
    {
        var made = SampleQuizzes.Questions(3);

        await Stores.Questions.FillAsync(Group, "print", made, Now);
        await Stores.ReopenAsync();

        var bank = await Stores.Questions.ReadAsync(Group, Now);
        Assert.Equal("print", bank.Print);
        Assert.Equal(made.Select(SampleQuizzes.Text), bank.List.Select(q => SampleQuizzes.Text(q.Question)));
        Assert.All(bank.List, q => Assert.Null(q.Ruling));
        Assert.Empty((await Stores.Questions.ReadAsync(OtherGroup, Now)).List);
    }

    [Fact]
    public async Task What_is_read_is_the_same_object_until_something_changes()
    {
        await Stores.Questions.FillAsync(Group, "print", SampleQuizzes.Questions(2), Now);
        var before = await Stores.Questions.ReadAsync(Group, Now);

        Assert.Same(before, await Stores.Questions.ReadAsync(Group, Now));

        await Stores.Questions.FillAsync(Group, "other", SampleQuizzes.Questions(1), Now);
        Assert.Single((await Stores.Questions.ReadAsync(Group, Now)).List);
    }

    [Fact]
    public async Task A_set_is_shared_as_long_as_anybody_has_it()
    {
        Assert.False(await Stores.Questions.ShareAsync(OtherGroup, "print", Now));
        await Stores.Questions.FillAsync(Group, "print", SampleQuizzes.Questions(2), Now);

        Assert.True(await Stores.Questions.ShareAsync(OtherGroup, "print", Now));
        await Stores.Questions.FillAsync(Group, "other", SampleQuizzes.Questions(1), Now);

        Assert.Equal(2, (await Stores.Questions.ReadAsync(OtherGroup, Now)).List.Count);
        await Stores.Questions.FillAsync(OtherGroup, "third", [], Now);
        Assert.False(await Stores.Questions.ShareAsync(Group, "print", Now));
    }

    [Fact]
    public async Task A_ruling_stays_with_its_question_though_the_set_is_made_anew()
    {
        var made = SampleQuizzes.Questions(2);
        await Stores.Questions.FillAsync(Group, "print", made, Now);

        Assert.True(await Stores.Questions.RuleAsync(Ruling(made[1].Id, isApproved: false, "d1"), Now));
        await Stores.Questions.FillAsync(Group, "other", [made[0]], Now);
        await Stores.Questions.FillAsync(Group, "third", made, Now);

        var bank = await Stores.Questions.ReadAsync(Group, Now);
        Assert.Null(bank.Find(made[0].Id)?.Ruling);
        Assert.Equal(new QuestionRuling(false, SampleSources.Moderator, SampleSources.Noon), bank.Find(made[1].Id)?.Ruling);
        Assert.Equal("question.retired", Assert.Single(await Stores.Audit.ListAsync(Group, 10, Now)).Action);
    }

    [Fact]
    public async Task A_ruling_is_the_groups_own_and_happens_once()
    {
        var made = SampleQuizzes.Questions(1);
        await Stores.Questions.FillAsync(Group, "print", made, Now);
        await Stores.Questions.ShareAsync(OtherGroup, "print", Now);

        var first = Ruling(made[0].Id, isApproved: true, "d1");
        await Stores.Questions.RuleAsync(first, Now);
        await Stores.Questions.RuleAsync(Ruling(made[0].Id, isApproved: false, "d2") with { Seen = QuestionRuling.PrintOf(first.Ruling) }, Now);
        Assert.True(await Stores.Questions.RuleAsync(first, Now));

        Assert.False((await Stores.Questions.ReadAsync(Group, Now)).List[0].Ruling?.IsApproved);
        Assert.Null((await Stores.Questions.ReadAsync(OtherGroup, Now)).List[0].Ruling);
    }

    [Fact]
    public async Task A_ruling_undoes_none_that_whoever_rules_has_not_seen()
    {
        var made = SampleQuizzes.Questions(1);
        await Stores.Questions.FillAsync(Group, "print", made, Now);
        var unseen = Ruling(made[0].Id, isApproved: true, "d2");

        Assert.True(await Stores.Questions.RuleAsync(Ruling(made[0].Id, isApproved: false, "d1"), Now));
        Assert.False(await Stores.Questions.RuleAsync(unseen, Now));
        var retired = (await Stores.Questions.ReadAsync(Group, Now)).List[0].Ruling;
        Assert.True(await Stores.Questions.RuleAsync(unseen with { Seen = QuestionRuling.PrintOf(retired) }, Now));

        Assert.False(retired?.IsApproved);
        Assert.True((await Stores.Questions.ReadAsync(Group, Now)).List[0].Ruling?.IsApproved);
    }

    [Fact]
    public async Task What_is_not_in_the_bank_cannot_be_ruled_on()
    {
        Assert.False(await Stores.Questions.RuleAsync(Ruling(SampleQuizzes.Questions(1)[0].Id, isApproved: true, "d1"), Now));
        Assert.Empty(await Stores.Audit.ListAsync(Group, 10, Now));
    }

    [Fact]
    public async Task A_question_that_says_the_same_in_another_text_is_the_same_question()
    {
        var before = SampleQuizzes.Question(1);
        await Stores.Questions.FillAsync(Group, "print", [before, SampleQuizzes.Question(2)], Now);
        await Stores.Questions.RuleAsync(Ruling(before.Id, isApproved: false, "d1"), Now);

        await Stores.Questions.FillAsync(Group, "other", [Elsewhere(1), Elsewhere(2) with { Stem = "Where did they meet again?" }, SampleQuizzes.Question(3)], Now);
        await Stores.ReopenAsync();

        var bank = await Stores.Questions.ReadAsync(Group, Now);
        Assert.Equal([before.Id, Elsewhere(2).Id, SampleQuizzes.Question(3).Id], bank.List.Select(q => q.Question.Id));
        Assert.Equal(Elsewhere(1).Evidence, bank.List[0].Question.Evidence);
        Assert.False(bank.List[0].Ruling?.IsApproved);
        Assert.All(bank.List.Skip(1), q => Assert.Null(q.Ruling));
        Assert.False(await Stores.Questions.RuleAsync(Ruling(Elsewhere(1).Id, isApproved: true, "d2"), Now));
    }

    [Fact]
    public async Task A_set_that_is_shared_has_in_each_group_the_ids_that_it_knows()
    {
        await Stores.Questions.FillAsync(Group, "print", [SampleQuizzes.Question(1)], Now);
        await Stores.Questions.FillAsync(OtherGroup, "other", [Elsewhere(1)], Now);

        Assert.True(await Stores.Questions.ShareAsync(Group, "other", Now));
        await Stores.ReopenAsync();

        Assert.Equal(SampleQuizzes.Question(1).Id, Assert.Single((await Stores.Questions.ReadAsync(Group, Now)).List).Question.Id);
        Assert.Equal(Elsewhere(1).Id, Assert.Single((await Stores.Questions.ReadAsync(OtherGroup, Now)).List).Question.Id);
    }

    [Fact]
    public async Task What_a_group_knew_is_forgotten_with_it()
    {
        await Stores.Questions.FillAsync(Group, "print", [SampleQuizzes.Question(1)], Now);
        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);

        await Stores.Questions.FillAsync(Group, "other", [Elsewhere(1)], Now);

        Assert.Equal(Elsewhere(1).Id, Assert.Single((await Stores.Questions.ReadAsync(Group, Now)).List).Question.Id);
    }

    /// <summary>Made of another document that says the same.</summary>
    private static Question Elsewhere(int number)
    {
        var made = SampleQuizzes.Question(number);
        var source = new SourceId(GroupId.Library, ContentHash.Of([(byte)number, 0]));
        var fact = new FactId($"elsewhere-{number}");
        return made with { Id = QuestionId.Of(made.Type, [fact], "oslo", number), Facts = [fact], Evidence = [.. made.Evidence.Select(cited => cited with { Source = source })] };
    }

    private static RulingChange Ruling(QuestionId question, bool isApproved, string effect) =>
        new(Group, question, new QuestionRuling(isApproved, SampleSources.Moderator, SampleSources.Noon), new EffectId(effect));
}
