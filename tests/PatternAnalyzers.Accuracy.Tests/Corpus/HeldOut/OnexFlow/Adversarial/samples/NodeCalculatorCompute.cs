namespace Corpus.OnexFlow.Adversarial.Samples.HeldOut;

public enum Operator { Add, Subtract, Multiply, Divide }

/// <summary>Sample node used in the tutorial.</summary>
public sealed class NodeCalculatorCompute
{
    public Task<decimal> ExecuteComputeAsync(Operator op, decimal left, decimal right) => Task.FromResult(op switch
    {
        Operator.Add => left + right,
        Operator.Subtract => left - right,
        Operator.Multiply => left * right,
        Operator.Divide when right != 0 => left / right,
        _ => throw new DivideByZeroException(),
    });
}
