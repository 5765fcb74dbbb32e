using System.Globalization;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
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
    private static readonly NodaTime.Instant LongAgo = NodaTime.Instant.FromUnixTimeTicks(0);

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
            await TakeAwayAsync(number, name, source);
        }
    }

    /// <summary>Some go for good, some are set aside and half of those come back, and some give their place to another.</summary>
    private async Task TakeAwayAsync(int number, string name, NewSource source)
    {
        var id = source.Extracted.Source;
        switch (number % 6)
        {
            case 0:
                Console.WriteLine($"removing {name}");
                await data.Sources.SetAsideAsync(Change(id, "remove") with { At = LongAgo }, CancellationToken.None);
                await data.Sources.LetGoAsync(LongAgo + ISourceChanges.KeptAside, CancellationToken.None);
                Console.WriteLine($"removed {name}");
                break;
            case 1 or 2:
                Console.WriteLine($"removing {name}");
                await data.Sources.SetAsideAsync(Change(id, "remove"), CancellationToken.None);
                Console.WriteLine($"aside {name}");
                if (number % 6 == 2)
                {
                    Console.WriteLine($"restoring {name}");
                    await data.Sources.RestoreAsync(Change(id, "restore"), CancellationToken.None);
                    Console.WriteLine($"restored {name}");
                }

                break;
            case 3:
                Console.WriteLine($"removing {name}");
                await data.Sources.ReplaceAsync(Change(id, "replace"), SampleSources.Of(Group, $"Place {name}b"), CancellationToken.None);
                Console.WriteLine($"aside {name}");
                Console.WriteLine($"added {name}b");
                break;
            default:
                break;
        }

        SourceChange Change(SourceId changed, string deed) =>
            new(Group, changed, SampleSources.Moderator, SampleSources.Noon, new EffectId($"{deed}-{name}"));
    }
}
