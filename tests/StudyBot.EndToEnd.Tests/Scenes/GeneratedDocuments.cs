using System.Globalization;
using System.Text;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>Small press releases, each of a meeting of its own in a city of its own; the same seed gives the same ones.</summary>
internal static class GeneratedDocuments
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Fillers =
    [
        "The ministers looked at trade, fisheries and exchanges between universities.",
        "Officials of both sides will prepare the next steps.",
        "The talks were described as frank and useful.",
        "Questions of transport and energy were left to working groups.",
        "Reporters were told that no further announcement was planned.",
    ];

    /// <summary>One document a city.</summary>
    public static readonly IReadOnlyList<string> Cities =
    [
        "Oslo", "Lisbon", "Vienna", "Prague", "Warsaw", "Helsinki", "Dublin", "Athens", "Cairo", "Nairobi", "Canberra", "Ottawa",
    ];

    public static string About(string city, Random random)
    {
        var date = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 29)} {Months[random.Next(12)]} {random.Next(1990, 2020)}");
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Foreign ministers meet in {city}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"The foreign ministers of Norway and Japan held a summit in {city} on {date}.");
        for (var paragraph = 0; paragraph < 20; paragraph++)
        {
            text.Append("\n\n");
            for (var sentence = 0; sentence < 5; sentence++)
            {
                text.Append(Fillers[random.Next(Fillers.Length)]).Append(' ');
            }
        }

        return text.Append('\n').ToString();
    }
}
