using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Crasher;
using StudyBot.LiteDb.Opening;
using StudyBot.Testing.Stores;

// A process that tests start in order to kill it. It says on standard output what it was told by the store, line by line.
//   try FOLDER           opens, says the outcome, closes
//   hold FOLDER          opens and keeps it until standard input ends
//   die FOLDER NAME      writes one source and kills itself in the moment of its acknowledgement
//   write FOLDER FIRST   writes without end; the first thing is number FIRST
var (verb, folder) = (args[0], args[1]);
Console.WriteLine("started");
var outcome = await DataFolder.OpenAsync(new DataFolderOptions(folder), NullLogger.Instance, CancellationToken.None);
if (outcome is not DataFolderOutcome.Opened opened)
{
    Console.WriteLine(outcome);
    return 1;
}

await using var data = opened.Folder;
Console.WriteLine($"opened {opened.Start}");
switch (verb)
{
    case "hold":
        await Console.In.ReadToEndAsync();
        return 0;
    case "die":
        await data.Sources.AddAsync(SampleSources.Of(new GroupId("discord:1"), $"Place {args[2]}"), CancellationToken.None);
        Process.GetCurrentProcess().Kill();
        return 0;
    case "write":
        return await new Endless(data).RunAsync(int.Parse(args[2], CultureInfo.InvariantCulture));
    default:
        return 0;
}
