using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Tests.Bank;

public class CarriedIdsFacts
{
    private const string Oslo = "They met in Oslo in 1921.";

    [Fact]
    public void The_same_in_another_text_keeps_its_id_and_anything_else_has_its_own()
    {
        Question[] earlier = [Made("a", "v1", Oslo), Made("b", "v1", "They met in Hamar.")];
        Question[] made =
        [
            Made("c", "v2", "“They met\nin Oslo” in 1921."),
            Made("d", "v2", "They met in Hamar.") with { Stem = "Where did they part?" },
            Made("e", "v2", "They met in Hamar.") with { Key = 1 },
            Made("f", "v2", "They met in Hamar.") with { Type = QuestionType.Cloze },
            Made("g", "v2", "They met in Hamar again."),
        ];

        Assert.Equal("a d e f g", Ids(CarriedIds.None.Follow(earlier, made).Apply(made)));
    }

    [Fact]
    public void It_keeps_its_first_id_through_every_replacement_and_back()
    {
        var bank = new Bank();

        Assert.Equal("a", bank.Fill(Made("a", "v1", Oslo)));
        Assert.Equal("a", bank.Fill(Made("b", "v2", Oslo)));
        Assert.Equal("a", bank.Fill(Made("c", "v3", Oslo)));
        Assert.Equal("a", bank.Fill(Made("b", "v2", Oslo)));
        Assert.Equal("a", bank.Fill(Made("a", "v1", Oslo)));
        Assert.Empty(bank.Carried.Known);
        Assert.Empty(bank.Carried.Left);
    }

    [Fact]
    public void What_was_gone_for_a_while_is_known_again()
    {
        var bank = new Bank();
        bank.Fill(Made("a", "v1", Oslo), Made("z", "other", "They met in Bergen."));
        Assert.Equal("z", bank.Fill(Made("z", "other", "They met in Bergen.")));
        Assert.Equal("y", bank.Fill(Made("y", "other", "They met in Tromsø.")));

        Assert.Equal("a y", bank.Fill(Made("b", "v2", Oslo), Made("y", "other", "They met in Tromsø.")));
        Assert.Equal("z", Assert.Single(bank.Carried.Left).Id.Value);
    }

    [Fact]
    public void A_sentence_of_two_documents_is_the_same_question_whichever_of_them_goes()
    {
        var bank = new Bank();
        var both = Made("a", "one", Oslo);
        bank.Fill(both with { Evidence = [.. both.Evidence, .. Made("b", "two", Oslo).Evidence] });

        Assert.Equal("a", bank.Fill(Made("b", "two", Oslo)));
        Assert.Equal("a", bank.Fill(both));
    }

    [Fact]
    public void No_two_questions_of_a_set_get_the_same_id()
    {
        var bank = new Bank();
        bank.Fill(Made("a", "v1", Oslo));
        bank.Fill(Made("b", "v2", Oslo));

        Assert.Equal("a b", bank.Fill(Made("a", "v1", Oslo), Made("b", "v2", Oslo)));
        Assert.Equal("a b c", bank.Fill(Made("a", "v1", Oslo), Made("b", "v2", Oslo), Made("c", "v3", Oslo)));
    }

    [Fact]
    public void Of_those_that_went_only_so_many_are_remembered()
    {
        var bank = new Bank();
        bank.Fill([.. Enumerable.Range(0, 3000).Select(i => Made($"{i}", "v1", $"They met in {i}."))]);
        bank.Fill();

        Assert.Equal(2000, bank.Carried.Left.Count);
    }

    private static string Ids(IEnumerable<Question> questions) => string.Join(' ', questions.Select(question => question.Id.Value));

    private static Question Made(string id, string source, string sentence) => new(
        new QuestionId(id),
        QuestionType.Where,
        "Where did they meet?",
        [new Option(OptionKind.Name, "Oslo", "oslo"), new Option(OptionKind.Name, "Hamar", "hamar")],
        0,
        1,
        [new FactId($"{source} {id}")],
        [new Citation(new SourceId(GroupId.Terminal, new ContentHash(source)), new Evidence(new TextSpan(0, sentence.Length), sentence, 1))]);

    private sealed class Bank
    {
        private IReadOnlyList<Question> known = [];

        public CarriedIds Carried { get; private set; } = CarriedIds.None;

        public string Fill(params Question[] made)
        {
            Carried = Carried.Follow(known, made);
            known = Carried.Apply(made);
            return Ids(known);
        }
    }
}
