using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Stores;

public sealed class LiteSourceStoreTests : SourceStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteFactStoreTests : FactStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteSettingsStoreTests : SettingsStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteSpaceStoreTests : SpaceStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteAdapterStateTests : AdapterStateContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteGroupEraserTests : GroupEraserContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}
