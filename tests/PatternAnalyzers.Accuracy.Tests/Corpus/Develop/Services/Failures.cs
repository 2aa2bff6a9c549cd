namespace Corpus.Services.Errors;

public class ServiceException : Exception
{
    public ServiceException(string message, Exception? inner = null) : base(message, inner) { }
    public string? Service { get; init; }
}

public sealed class PaymentDeclinedException(string code, decimal amount) : ServiceException($"declined ({code})")
{
    public string Code { get; } = code;
    public decimal Amount { get; } = amount;
}

[Serializable]
public class VectorDimensionMismatchException : ArgumentException
{
    public VectorDimensionMismatchException(int expected, int actual) : base($"expected {expected} dimensions, got {actual}") => (Expected, Actual) = (expected, actual);
    public int Expected { get; }
    public int Actual { get; }
}

public static class ErrorCodes
{
    public const string NotFound = "E404";
    public const string Duplicate = "E409";
    public const string QueueFull = "E503-Q";
    public static readonly IReadOnlyList<string> Retryable = [QueueFull];
}

public enum Severity { Trace, Warning, Fatal }

public static class SeverityExtensions
{
    public static string ToLabel(this Severity s) => s switch { Severity.Trace => "trace", Severity.Warning => "warning", _ => "fatal" };
    public static bool IsAlert(this Severity s) => s >= Severity.Warning;
}
