namespace Corpus.OnexFlow.Adversarial;

public interface ISuite { string Name { get; } Task<bool> RunAsync(); }

/// <summary>Runs the test suites of the repository from the command line.</summary>
public sealed class TestOrchestrator
{
    private readonly List<ISuite> _suites = [];

    public TestOrchestrator Add(ISuite suite)
    {
        _suites.Add(suite);
        return this;
    }

    public async Task<int> RunAsync()
    {
        var failed = 0;
        foreach (var suite in _suites)
        {
            var ok = await suite.RunAsync();
            Console.WriteLine($"{(ok ? "PASS" : "FAIL")} {suite.Name}");
            if (!ok) failed++;
        }

        return failed == 0 ? 0 : 1;
    }
}

public class IntegrationTestOrchestrator
{
    private readonly TestOrchestrator _inner = new();

    public async Task<int> Main(string[] args, IEnumerable<ISuite> suites)
    {
        foreach (var suite in suites.Where(s => args.Length == 0 || args.Contains(s.Name))) _inner.Add(suite);
        Console.WriteLine("integration tests");
        return await _inner.RunAsync();
    }
}
