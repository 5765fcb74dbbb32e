using Microsoft.Extensions.Hosting;
using StudyBot.Features.Library;

namespace StudyBot.Hosting;

/// <summary>Makes older facts again in the background, once, after the start.</summary>
internal sealed class ReextractionService(Reextraction reextraction) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => reextraction.RunAsync(stoppingToken);
}
