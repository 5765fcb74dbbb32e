using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Platforms;

public sealed class MemoryAdapterStateTests : ChatStateContract
{
    protected override Task<IAdapterState> OpenAsync() => Task.FromResult<IAdapterState>(new MemoryAdapterState());

    protected override Task<IAdapterState> ReopenAsync(IAdapterState state) => Task.FromResult(state);
}
