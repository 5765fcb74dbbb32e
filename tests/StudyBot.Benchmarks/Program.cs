using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using StudyBot.Benchmarks;
using StudyBot.Benchmarks.Discord;
using StudyBot.Benchmarks.Quiz;
using StudyBot.Benchmarks.Slack;
using StudyBot.Benchmarks.Training;

if (args is [BareLoop.Verb, var address, var secret])
{
    await BareLoop.RunAsync(new Uri(address), secret);
    return;
}

// One table of what is asked for by name, or of everything.
string[] known = ["indexing", "hostile", "latency", "program", "discord", "slack", "quiz", "questions", "sources"];
if (args.Length > 0 && args.All(name => name == "all" || known.Contains(name)))
{
    var figures = new List<Figure>();
    foreach (var name in args.Contains("all") ? known : args)
    {
        figures.AddRange(name switch
        {
            "indexing" => TextToFacts.MeasureCorpus(),
            "hostile" => TextToFacts.MeasureHostile(),
            "latency" => await LookupLatency.MeasureAsync(),
            "quiz" => await QuizLoad.MeasureAsync(),
            "sources" => await SourceChanges.MeasureAsync(),
            "questions" => await QuestionMaking.MeasureAsync(),
            "discord" => await DiscordLatency.MeasureAsync(),
            "slack" => await SlackMinute.MeasureAsync(),
            _ => await PublishedProgram.MeasureAsync(),
        });
    }

    Console.WriteLine($"Corpus: {Corpus.Description}");
    Figure.Print(figures);
    return;
}

if (args is ["train", var data, var models])
{
    await RankingTraining.RunAsync(data, models);
    return;
}

// In process, so that a run needs no second restore; ratios are against the baseline of the same run.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(2).WithIterationCount(5))
    .AddColumn(new ThroughputColumn())
    .HideColumns(Column.Job, Column.Toolchain, Column.IterationCount, Column.WarmupCount);

BenchmarkSwitcher.FromAssembly(typeof(IndexingBenchmark).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
Console.WriteLine(Corpus.Description);
