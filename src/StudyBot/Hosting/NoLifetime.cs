using Microsoft.Extensions.Hosting;

namespace StudyBot.Hosting;

/// <summary>In the place of the console's own: signals are taken by <see cref="Signals"/>, because the chat may want them first.</summary>
internal sealed class NoLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
