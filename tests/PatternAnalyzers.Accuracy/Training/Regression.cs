namespace PatternAnalyzers.Accuracy.Training;

/// <summary>Multinomial logistic regression with a quadratic penalty, fitted by accelerated gradient descent from zero: same rows, same weights.</summary>
/// <remarks>Objective: Σ row weight · cross-entropy + |w|² / (2 · strength) over standardised features; intercepts are not penalised (Bishop 2006, §4.3.4; Nesterov 1983).</remarks>
internal sealed class Regression
{
    private const int Steps = 1500;
    private const int Powers = 50;
    private const double Strength = .01;
    private readonly int classes;
    private readonly int features;
    private readonly double[] means;
    private readonly double[] deviations;
    private readonly double[][] rows;
    private readonly int[] labels;
    private readonly double[] importance;

    /// <summary>Takes rows of features with their classes; rare classes count as much as frequent ones.</summary>
    public Regression(IReadOnlyList<double[]> rows, IReadOnlyList<int> labels, int classes)
    {
        this.classes = classes;
        this.labels = [.. labels];
        features = rows[0].Length;
        means = [.. Enumerable.Range(0, features).Select(index => rows.Average(row => row[index]))];
        deviations = [.. Enumerable.Range(0, features).Select(index => Deviation(rows, index))];
        this.rows = [.. rows.Select(Standardised)];
        importance = [.. labels.Select(label => (double)rows.Count / (classes * labels.Count(other => other == label)))];
    }

    /// <summary>One line of weights a class over the features as they are measured, the intercept last.</summary>
    public double[][] Fit()
    {
        var weights = Zero();
        var ahead = Zero();
        // The cross-entropy of a softmax curves by at most half the largest curvature of its rows (Böhning 1992).
        var step = 1 / ((Curvature() / 2) + (1 / Strength));
        for (var turn = 0; turn < Steps; turn++)
        {
            var slope = Slope(ahead);
            var momentum = turn / (turn + 3.0);
            for (var column = 0; column < classes; column++)
            {
                for (var index = 0; index <= features; index++)
                {
                    var next = ahead[column][index] - (step * slope[column][index]);
                    ahead[column][index] = next + (momentum * (next - weights[column][index]));
                    weights[column][index] = next;
                }
            }
        }

        return [.. weights.Select(Unscaled)];
    }

    // The largest eigenvalue of the weighted rows, by power iteration.
    private double Curvature()
    {
        var direction = Enumerable.Repeat(1 / Math.Sqrt(features + 1), features + 1).ToArray();
        var size = 0.0;
        for (var turn = 0; turn < Powers; turn++)
        {
            var next = new double[features + 1];
            for (var row = 0; row < rows.Length; row++)
            {
                var along = direction[features] + Enumerable.Range(0, features).Sum(index => direction[index] * rows[row][index]);
                for (var index = 0; index < features; index++)
                    next[index] += importance[row] * along * rows[row][index];
                next[features] += importance[row] * along;
            }

            size = Math.Sqrt(next.Sum(value => value * value));
            direction = [.. next.Select(value => value / size)];
        }

        return size;
    }

    private double[][] Zero() => [.. Enumerable.Range(0, classes).Select(_ => new double[features + 1])];

    private double[][] Slope(double[][] weights)
    {
        var slope = Zero();
        for (var row = 0; row < rows.Length; row++)
        {
            var likelihoods = Likelihoods(weights, rows[row]);
            for (var column = 0; column < classes; column++)
            {
                var error = importance[row] * (likelihoods[column] - (labels[row] == column ? 1 : 0));
                for (var index = 0; index < features; index++)
                    slope[column][index] += error * rows[row][index];
                slope[column][features] += error;
            }
        }

        for (var column = 0; column < classes; column++)
        {
            for (var index = 0; index < features; index++)
                slope[column][index] += weights[column][index] / Strength;
        }

        return slope;
    }

    private double[] Likelihoods(double[][] weights, double[] row)
    {
        var scores = weights.Select(line => line[features] + Enumerable.Range(0, features).Sum(index => line[index] * row[index])).ToArray();
        var most = scores.Max();
        var exponentials = scores.Select(score => Math.Exp(score - most)).ToArray();
        var sum = exponentials.Sum();
        return [.. exponentials.Select(value => value / sum)];
    }

    private double[] Standardised(double[] row) => [.. row.Select((value, index) => (value - means[index]) / deviations[index])];

    private double[] Unscaled(double[] line)
    {
        var unscaled = Enumerable.Range(0, features).Select(index => line[index] / deviations[index]).ToList();
        unscaled.Add(line[features] - Enumerable.Range(0, features).Sum(index => line[index] * means[index] / deviations[index]));
        return [.. unscaled];
    }

    private double Deviation(IReadOnlyList<double[]> all, int index)
    {
        var deviation = Math.Sqrt(all.Average(row => (row[index] - means[index]) * (row[index] - means[index])));
        return deviation == 0 ? 1 : deviation;
    }
}
