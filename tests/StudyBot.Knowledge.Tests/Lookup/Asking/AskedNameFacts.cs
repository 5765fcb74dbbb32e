using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Tests.Lookup.Indexing;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup.Asking;

public sealed class AskedNameFacts
{
    private const string Told = "Kari Lund came to the Arendal summit of 2011; Lund spoke of the quota plan, a plan of quotas.";

    private readonly FactBook book = new FactBook(GroupId.Library, "Ferries", Told).Person("Kari Lund", null, "Lund").Place("Arendal");

    public AskedNameFacts()
    {
        book.EvidenceOf(Told);
        book.Event(EventKind.Summit, "Arendal summit", Told, "2011", "Arendal", null, ["Kari Lund"]);
        book.Term("quota plan", "a plan of quotas", Told);
    }

    [Theory]
    [InlineData("Kari Lund", "Person Kari Lund")]
    [InlineData("Who is Lund?", "Person Kari Lund")]
    [InlineData("tell me about the quota plan", "Term quota plan")]
    [InlineData("Arendal", "Place Arendal|Event Arendal")]
    [InlineData("What happened at the Arendal summit?", "Event Arendal")]
    [InlineData("Arendal summit 1999", "")]
    [InlineData("Did Lund sign the protocol in Arendal?", "")]
    [InlineData("who is who", "")]
    [InlineData("", "")]
    public void A_question_may_be_no_more_than_a_name(string question, string expected) => Assert.Equal(
        expected,
        string.Join('|', AskedName.Find(KnownBooks.Of(book), question).Select(n => $"{n.Kind} {n.Name}")));
}
