using StudyBot.Chat.Cards;
using StudyBot.Hosting;
using StudyBot.Knowledge;
using StudyBot.Testing.Stores;

namespace StudyBot.Tests.Hosting;

public sealed class HouseGreetingTests
{
    [Fact]
    public async Task A_document_that_is_not_English_is_listed_with_its_language()
    {
        await using var stores = new MemoryStores();
        var source = SampleSources.Of(GroupId.Terminal, "Oslo");
        var document = source.Extracted.Document;
        var french = source.Extracted with { Facts = [], Document = document with { Info = document.Info with { Language = "fr" } } };
        await stores.Sources.AddAsync(source with { Extracted = french }, TestContext.Current.CancellationToken);

        var greeting = await new HouseGreeting(stores.Sources, stores.Facts, []).ReadAsync(TestContext.Current.CancellationToken);

        Assert.Contains("1 document, 0 events: Talks in Oslo 😀 (in French)", PlainText.Render(greeting!), StringComparison.Ordinal);
    }
}
