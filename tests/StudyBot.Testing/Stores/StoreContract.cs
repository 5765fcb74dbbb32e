using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>What any store must keep to; a store's own tests inherit each contract and say how an empty installation is opened.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    protected static readonly GroupId Group = new("discord:1");
    protected static readonly GroupId OtherGroup = new("slack:T2");

    private StoresUnderTest? stores;

    protected StoresUnderTest Stores => stores ?? throw new InvalidOperationException("Not opened yet.");

    protected static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => stores = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Stores.DisposeAsync();
    }

    protected abstract Task<StoresUnderTest> OpenAsync();

    /// <summary>Adds the sample about a place and gives it back.</summary>
    protected async Task<NewSource> AddAsync(GroupId group, string place)
    {
        var source = SampleSources.Of(group, place);
        Assert.IsType<AddSourceOutcome.SourceAdded>(await Stores.Sources.AddAsync(source, Now));
        return source;
    }

    protected async Task<NewSource> OfferAsync(string place)
    {
        var seed = SampleSources.Of(GroupId.Library, place);
        Assert.IsType<AddSourceOutcome.SourceAdded>(await Stores.Sources.OfferSeedAsync(seed, Now));
        return seed;
    }

    /// <summary>The one event of a sample.</summary>
    protected static EventFact EventOf(NewSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Extracted.Facts.OfType<EventFact>().Single();
    }
}
