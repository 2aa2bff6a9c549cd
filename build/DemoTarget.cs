namespace PatternAnalyzers.House;

/// <summary>From the package to a search, as a user would go: pack, build the sample, merge, validate, publish, search, and the report.</summary>
internal static class DemoTarget
{
    private const string Sample = "samples/OrderFlow/OrderFlow.sln";
    private const string Question = "something that writes to the database";

    private static string Fragments => House.At("artifacts", "patterns");

    private static string Manifest => House.At("artifacts", "demo", "patterns.json");

    private static string Store => House.At("artifacts", "demo", "patterns.db");

    private static string Report => House.At("artifacts", "demo", "report.html");

    public static async Task<int> RunAsync()
    {
        await Prerequisites.CheckAsync();
        using var quick = QuickRun.Begin();
        await PackTarget.RunAsync();
        await Command.RunAsync("dotnet", "build", "src/PatternAnalyzers.Cli", "--configuration", House.Configuration, "--nologo", "--verbosity", "quiet");
        await BuildSampleAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(Manifest)!);
        await Tool.RunAsync("merge", Fragments, "--output", Manifest);
        RequireFile(Manifest);
        await Tool.RunAsync("validate", Manifest);
        await Tool.RunAsync("publish", Manifest, "--store", "sqlite", "--database", Store);
        RequireFile(Store);
        await SearchAsync();
        await SearchAsync("--type", "EFFECT");
        await Tool.RunAsync("report", Manifest, "--output", Report);
        RequireFile(Report);
        TellWhereThingsAre();
        return 0;
    }

    private static async Task BuildSampleAsync()
    {
        Environment.SetEnvironmentVariable("PatternAnalyzersVersion", House.Version);
        Say($"dotnet build {Sample}");
        await Command.RunWithOwnCacheAsync("dotnet", "build", Sample, "--nologo");
        if (!Directory.Exists(Fragments) || Directory.GetFiles(Fragments, "*.patterns.json").Length == 0)
            throw new StepFailedException($"The build of the sample left no fragment in {Fragments}.");
    }

    private static async Task SearchAsync(params string[] filter)
    {
        string[] arguments = ["search", Question, .. filter, "--database", Store];
        var hits = await Tool.CaptureAsync([.. arguments, "--json"]);
        if (!hits.Contains("pattern_id", StringComparison.Ordinal))
            throw new StepFailedException($"The search found nothing: {hits}");

        await Tool.RunAsync(arguments);
    }

    private static void RequireFile(string file)
    {
        if (!File.Exists(file) || new FileInfo(file).Length == 0)
            throw new StepFailedException($"{file} was not written.");
    }

    private static void TellWhereThingsAre()
    {
        Console.WriteLine();
        Console.WriteLine($"package    artifacts/packages/PatternAnalyzers.{House.Version}.nupkg");
        foreach (var fragment in Directory.GetFiles(Fragments, "*.patterns.json").Order(StringComparer.Ordinal))
            Console.WriteLine($"fragment   {Short(fragment)}");

        Console.WriteLine($"manifest   {Short(Manifest)}");
        Console.WriteLine($"store      {Short(Store)}");
        Console.WriteLine($"report     {Short(Report)}");
    }

    private static string Short(string file) => Path.GetRelativePath(House.Root, file).Replace('\\', '/');

    private static void Say(string command) => Console.WriteLine($"\n$ {command}");
}
