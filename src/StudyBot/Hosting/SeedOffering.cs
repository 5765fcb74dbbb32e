using Microsoft.Extensions.Hosting;
using StudyBot.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Hosting;

/// <summary>The bundled documents are in the library before the first question can be asked.</summary>
internal sealed class SeedOffering(ISourceStore sources, TextWriter messages) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Seeds.OfferAsync(sources, messages, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
