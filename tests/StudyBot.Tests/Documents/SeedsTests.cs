using StudyBot.Documents;
using StudyBot.Testing.Stores;

namespace StudyBot.Tests.Documents;

public sealed class SeedsTests
{
    [Fact]
    public async Task A_program_without_its_bundled_documents_says_so_and_goes_on()
    {
        await using var stores = new MemoryStores();
        await using var messages = new StringWriter();
        var folder = Path.Combine(Path.GetTempPath(), "studybot-no-such-folder", "seeds");

        await Seeds.OfferAsync(folder, stores.Sources, messages, TestContext.Current.CancellationToken);

        Assert.Equal($"The bundled documents are missing: there is no folder \"{folder}\".{Environment.NewLine}", messages.ToString());
    }
}
