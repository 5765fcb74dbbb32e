using StudyBot.Chat.Platforms;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Stores;

public sealed class LiteSourceStoreTests : SourceStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteSourceEffectTests : SourceEffectContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteSourceChangeTests : SourceChangeContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteHeldDocumentTests : HeldDocumentContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteSourceReplacingTests : SourceReplacingContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteLibraryTests : LibraryContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteOverlayFollowingTests : OverlayFollowingContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteFactStoreTests : FactStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteFactDecisionTests : FactDecisionContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteApprovalTests : ApprovalContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteMemberReportTests : MemberReportContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteNameStoreTests : NameStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteSentencesTests : SentencesContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteSettingsStoreTests : SettingsStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteAuditTrailTests : AuditTrailContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteGrantStoreTests : GrantStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteSpaceStoreTests : SpaceStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteAdapterStateTests : AdapterStateContract, IAsyncDisposable
{
    private LiteStores? stores;

    public async ValueTask DisposeAsync()
    {
        if (stores is not null)
        {
            await stores.DisposeAsync();
        }
    }

    protected override async Task<IAdapterState> OpenAsync()
    {
        stores = (LiteStores)await LiteStores.OpenAsync();
        return stores.Adapters;
    }

    protected override async Task<IAdapterState> ReopenAsync(IAdapterState state)
    {
        await stores!.ReopenAsync();
        return stores.Adapters;
    }
}

public sealed class LiteGroupEraserTests : GroupEraserContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteQuestionBankTests : QuestionBankContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteQuizSchedulesTests : QuizSchedulesContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteQuizPostsTests : QuizPostsContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteQuizPostMarksTests : QuizPostMarksContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteDisputesTests : DisputesContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}

public sealed class LiteWithdrawalTests : WithdrawalContract
{
    protected override Task<StoresUnderTest> OpenAsync() => LiteStores.OpenAsync();
}
