using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Chat.Tests.Platforms;

public sealed class MemoryAdapterStateTests : AdapterStateContract
{
    protected override Task<IAdapterState> OpenAsync() => Task.FromResult<IAdapterState>(new MemoryAdapterState());

    protected override Task<IAdapterState> ReopenAsync(IAdapterState state) => Task.FromResult(state);
}
