using LiteDB;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Quizzes;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;

namespace StudyBot.LiteDb.Tests.Stores;

public sealed class BankRowTests
{
    private static readonly CarriedIds Carried = new(
        new Dictionary<QuestionId, QuestionId> { [new("made")] = new("first"), [new("again")] = new("second") }, [new("words", new("gone")), new("others", new("before"))]);

    [Fact]
    public void What_is_carried_comes_back_as_it_was()
    {
        var row = BankRow.Of(GroupId.Terminal, "print", Carried);

        var read = BankRow.ReadCarried(row);

        Assert.Equal(Carried.Known.OrderBy(pair => pair.Key.Value), read.Known.OrderBy(pair => pair.Key.Value));
        Assert.Equal(Carried.Left, read.Left);
        Assert.True(BankRow.IsOf(row, GroupId.Terminal, Read("print", read)));
        Assert.False(BankRow.IsOf(row, GroupId.Terminal, Read("print", CarriedIds.None)));
        Assert.False(BankRow.IsOf(row, GroupId.Terminal, Read("other", read)));
        Assert.False(BankRow.IsOf(null, GroupId.Terminal, Read("print", read)));
    }

    [Fact]
    public void In_a_row_of_before_each_question_is_known_by_its_own_id()
    {
        var row = new BsonDocument { ["_id"] = "g", ["print"] = "print" };

        var read = BankRow.ReadCarried(row);

        Assert.Same(CarriedIds.None, read);
        Assert.True(BankRow.IsOf(row, GroupId.Terminal, Read("print", read)));
        Assert.True(BankRow.IsOf(null, GroupId.Terminal, GroupQuestions.None));
    }

    private static GroupQuestions Read(string print, CarriedIds carried) => new(print, [], []) { Carried = carried };
}
