using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Cloud SDKs.</summary>
internal static class CloudEffects
{
    public static readonly EffectRow[] Rows =
    [
        new(EffectCategories.Cloud, "Azure.Storage.Blobs", "BlobServiceClient"),
        new(EffectCategories.Cloud, "Azure.Storage.Blobs", "BlobContainerClient"),
        new(EffectCategories.Cloud, "Azure.Storage.Blobs", "BlobClient"),
        new(EffectCategories.Cloud, "Azure.Storage.Queues", "QueueClient"),
        new(EffectCategories.Cloud, "Azure.Data.Tables", "TableClient"),
        new(EffectCategories.Cloud, "Azure.Storage", "*"),
        new(EffectCategories.Cloud, "Azure.Data", "*"),
        new(EffectCategories.Cloud, "Azure.Identity", "*"),
        new(EffectCategories.Cloud, "Azure.Security", "*"),
        new(EffectCategories.Cloud, "Azure.Security.KeyVault.Secrets", "SecretClient"),
        new(EffectCategories.Cloud, "Amazon.S3", "IAmazonS3"),
        new(EffectCategories.Cloud, "Amazon.S3", "AmazonS3Client"),
        new(EffectCategories.Cloud, "Amazon.S3.Transfer", "TransferUtility"),
        new(EffectCategories.Cloud, "Amazon.SecretsManager", "IAmazonSecretsManager"),
        new(EffectCategories.Cloud, "Amazon.SecretsManager", "AmazonSecretsManagerClient"),
        new(EffectCategories.Cloud, "Amazon.Lambda", "IAmazonLambda"),
        new(EffectCategories.Cloud, "Amazon.Lambda.Model", "AmazonLambdaClient"),
        new(EffectCategories.Cloud, "Amazon", "*"),
        new(EffectCategories.Cloud, "Google.Cloud", "*"),
        new(EffectCategories.Cloud, "Google.Apis", "*"),
        new(EffectCategories.Cloud, "Google.Cloud.Storage.V1", "StorageClient"),
        new(EffectCategories.Cloud, "Google.Cloud.Firestore", "FirestoreDb"),
        new(EffectCategories.Cloud, "Google.Cloud.BigQuery.V2", "BigQueryClient"),
        new(EffectCategories.Cloud, "Minio", "*"),
        new(EffectCategories.Cloud, "Minio", "IMinioClient"),
        new(EffectCategories.Cloud, "Minio", "MinioClient"),
        new(EffectCategories.Cloud, "Dapr.Client", "*"),
        new(EffectCategories.Cloud, "Dapr.Client", "DaprClient"),
        new(EffectCategories.Cloud, "k8s", "*"),
        new(EffectCategories.Cloud, "k8s", "IKubernetes"),
        new(EffectCategories.Cloud, "Docker.DotNet", "*"),
        new(EffectCategories.Cloud, "Docker.DotNet", "DockerClient"),
        new(EffectCategories.Cloud, "VaultSharp", "*"),
        new(EffectCategories.Cloud, "Consul", "IConsulClient"),
        new(EffectCategories.Cloud, "FluentStorage.Blobs", "IBlobStorage"),
        new(EffectCategories.Cloud, "Stripe", "*"),
        new(EffectCategories.Cloud, "Twilio", "*"),
        new(EffectCategories.Cloud, "Octokit", "*"),
        new(EffectCategories.Cloud, "Octokit", "IGitHubClient"),
        new(EffectCategories.Cloud, "Octokit", "GitHubClient"),
        new(EffectCategories.Cloud, "Microsoft.Graph", "GraphServiceClient"),
        new(EffectCategories.Cloud, "Telegram.Bot", "ITelegramBotClient"),
        new(EffectCategories.Cloud, "SlackNet", "ISlackApiClient"),
    ];
}
