using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace PatternAnalyzers.House;

/// <summary>What one test project came to; a program that dies or runs nothing counts as one failure.</summary>
internal sealed record TestResult(int Passed, int Failed, string Report)
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public static TestResult Of(string project, string trx, CommandResult run)
    {
        if (!File.Exists(trx))
            return new(0, 1, $"{project}: ran no test (exit code {run.ExitCode})\n{run.Output}\n");

        var document = XDocument.Load(trx);
        var counters = document.Descendants(Trx + "Counters").First();
        var passed = Count(counters, "passed");
        var failed = Count(counters, "failed") + Count(counters, "error");
        if (failed == 0 && (passed == 0 || run.ExitCode != 0))
            return new(passed, 1, $"{project}: {(passed == 0 ? "ran no test" : $"ended with exit code {run.ExitCode}")}\n{run.Output}\n");

        return new(passed, failed, $"{project}: {passed} passed, {failed} failed\n{Failures(document)}");
    }

    private static int Count(XElement counters, string name) =>
        int.Parse(counters.Attribute(name)?.Value ?? "0", CultureInfo.InvariantCulture);

    private static string Failures(XDocument document)
    {
        var text = new StringBuilder();
        foreach (var result in document.Descendants(Trx + "UnitTestResult").Where(result => result.Attribute("outcome")?.Value == "Failed"))
        {
            text.Append("  FAILED ").AppendLine(result.Attribute("testName")?.Value);
            text.AppendLine(result.Descendants(Trx + "Message").FirstOrDefault()?.Value);
            text.AppendLine(result.Descendants(Trx + "StackTrace").FirstOrDefault()?.Value);
        }

        return text.ToString();
    }
}
