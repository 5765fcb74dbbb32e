using System.Globalization;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Writing;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Crasher;

/// <summary>Several callers that write side by side until they are killed or the store breaks; each says what was acknowledged to it.</summary>
internal sealed class Endless(DataFolder data)
{
    private const int Callers = 4;
    private static readonly GroupId Group = new("discord:1");

    /// <returns>3 when the store broke.</returns>
    public async Task<int> RunAsync(int first)
    {
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(() => WriteAsync(first + caller))));
            return 0;
        }
        catch (StoreBrokenException broken)
        {
            Console.WriteLine($"broken {broken.InnerException?.GetType().Name}");
            return 3;
        }
    }

    private async Task WriteAsync(int first)
    {
        for (var number = first; ; number += Callers)
        {
            var name = number.ToString(CultureInfo.InvariantCulture);
            var source = SampleSources.Of(Group, $"Place {name}");
            if (await data.Sources.AddAsync(source, CancellationToken.None) is not AddSourceOutcome.SourceAdded)
            {
                Console.WriteLine($"refused {name}");
                continue;
            }

            Console.WriteLine($"added {name}");
            var effect = new EffectId($"delivery-{name}");
            await data.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId(effect.Value), null, name, SampleSources.Noon), CancellationToken.None);
            Console.WriteLine($"accepted {name}");
            await data.Settings.SetAsync(
                new SettingChange(Group, $"caller-{number % Callers}", name, SampleSources.Moderator, SampleSources.Noon, effect),
                CancellationToken.None);
            Console.WriteLine($"set {name}");
            if (number % 3 == 0)
            {
                Console.WriteLine($"removing {name}");
                await data.Sources.RemoveAsync(Group, source.Extracted.Source, CancellationToken.None);
                Console.WriteLine($"removed {name}");
            }
        }
    }
}
