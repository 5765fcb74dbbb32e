using StudyBot.Chat.Platforms;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Stores;

public sealed class MemorySourceStoreTests : SourceStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemorySourceEffectTests : SourceEffectContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemorySourceChangeTests : SourceChangeContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryHeldDocumentTests : HeldDocumentContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemorySourceReplacingTests : SourceReplacingContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryLibraryTests : LibraryContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryOverlayFollowingTests : OverlayFollowingContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryFactStoreTests : FactStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryFactDecisionTests : FactDecisionContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryApprovalTests : ApprovalContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryMemberReportTests : MemberReportContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryNameStoreTests : NameStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemorySentencesTests : SentencesContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemorySettingsStoreTests : SettingsStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryAuditTrailTests : AuditTrailContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryGrantStoreTests : GrantStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemorySpaceStoreTests : SpaceStoreContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryAdapterStateTests : AdapterStateContract
{
    protected override Task<IAdapterState> OpenAsync() => Task.FromResult(new MemoryStores().Adapters);

    protected override Task<IAdapterState> ReopenAsync(IAdapterState state) => Task.FromResult(state);
}

public sealed class MemoryGroupEraserTests : GroupEraserContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryQuestionBankTests : QuestionBankContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryQuizSchedulesTests : QuizSchedulesContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryQuizPostsTests : QuizPostsContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryQuizPostMarksTests : QuizPostMarksContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryDisputesTests : DisputesContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}

public sealed class MemoryWithdrawalTests : WithdrawalContract
{
    protected override Task<StoresUnderTest> OpenAsync() => Task.FromResult<StoresUnderTest>(new MemoryStores());
}
