// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

/** Immich's `ActivityCreateDto`. */
export interface ActivityCreate {
  /** Album that the reaction belongs to. A UUID. */
  albumId: string;
  /** Asset in the album; omit it to react to the album as a whole. A UUID. */
  assetId?: string;
  /** Text of the comment; required for comments and ignored for likes. */
  comment?: string;
  /** A second like of the same album or asset returns the existing one. One of `comment`, `like`. */
  type: ReactionType;
}

/** Immich's `ActivityResponseDto`. */
export interface Activity {
  /** Asset that the reaction is for; `null` for the album as a whole. A UUID. */
  assetId: string | null;
  /** Text of a comment; `null` for likes. */
  comment?: string | null;
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Id of the reaction. A UUID. */
  id: string;
  /** Whether it is a like or a comment. One of `comment`, `like`. */
  type: ReactionTypeOpen;
  /** User who reacted. */
  user: User;
}

/** Immich's `ActivityStatisticsResponseDto`. */
export interface ActivityStatistics {
  /** How many comments there are. At least 0. */
  comments: number;
  /** How many users like it. At least 0. */
  likes: number;
}

/** Immich's `AddUsersDto`. */
export interface AlbumUsersAdd {
  /** Users to share the album with; at least one. At least 1 item. */
  albumUsers: readonly AlbumUserAdd[];
}

/** Immich's `AdminConfigBackupsDto`. */
export interface AdminConfigBackups {
  /** Scheduled dumps of the database; photos and videos are not part of them. */
  database: AdminConfigDatabaseBackup;
}

/** Immich's `AdminConfigClipDto`. */
export interface AdminConfigClip {
  /** Whether images are encoded for smart search. */
  enabled: boolean;
  /** CLIP model; after a change, run the smart search queue for all assets. */
  modelName: string;
}

/** Immich's `AdminConfigDatabaseBackupDto`. */
export interface AdminConfigDatabaseBackup {
  /** When a dump is made, in the time zone of the server. */
  cronExpression: string;
  /** Whether dumps are made on schedule. */
  enabled: boolean;
  /** How many dumps to keep; older ones are deleted. At least 1. */
  keepLastAmount: number;
}

/** Immich's `AdminConfigDto`. */
export interface AdminConfig {
  /** Database backups. */
  backup: AdminConfigBackups;
  /** Transcoding of videos. */
  ffmpeg: AdminConfigFFmpeg;
  /** Format and size of thumbnails, previews and full-size images. */
  image: AdminConfigImage;
  /** Scheduled checks for missing, unknown and damaged files. Since Immich 3.0.0. */
  integrityChecks: AdminConfigIntegrityChecks;
  /** How many jobs of each queue run at the same time. */
  job: AdminConfigJob;
  /** Scanning and watching of external libraries. */
  library: AdminConfigLibrary;
  /** Output of the server's log. */
  logging: AdminConfigLogging;
  /** Smart search, faces, duplicates and text recognition. */
  machineLearning: AdminConfigMachineLearning;
  /** Map view and its styles. */
  map: AdminConfigMap;
  /** What is imported from file metadata. */
  metadata: AdminConfigMetadata;
  /** Checks for new Immich releases. */
  newVersionCheck: AdminConfigNewVersionCheck;
  /** Maintenance that runs once a night. */
  nightlyTasks: AdminConfigNightlyTasks;
  /** Delivery of email notifications. */
  notifications: AdminConfigNotifications;
  /** Login with an OAuth or OpenID Connect provider. */
  oauth: AdminConfigOAuth;
  /** Login with an email address and a password. */
  passwordLogin: AdminConfigPasswordLogin;
  /** Lookup of place names for coordinates. */
  reverseGeocoding: AdminConfigReverseGeocoding;
  /** Public address and visibility of users. */
  server: AdminConfigServer;
  /** Folder structure and file names of uploaded originals. */
  storageTemplate: AdminConfigStorageTemplate;
  /** Custom texts of notifications. */
  templates: AdminConfigTemplates;
  /** Appearance of the web app. */
  theme: AdminConfigTheme;
  /** How long deleted assets can be restored. */
  trash: AdminConfigTrash;
  /** How long deleted users can be restored. */
  user: AdminConfigUser;
}

/** Immich's `AdminConfigDuplicateDetectionDto`. */
export interface AdminConfigDuplicateDetection {
  /** Whether similar images are grouped; exact copies are always detected on upload. */
  enabled: boolean;
  /**
   * Largest difference between two duplicates; higher values find more, with more false matches. From 0.001 to
   * 0.1.
   */
  maxDistance: number;
}

/** Immich's `AdminConfigFFmpegDto`. */
export interface AdminConfigFFmpeg {
  /**
   * Hardware encoder; the server falls back to software if it fails. One of `disabled`, `nvenc`, `qsv`, `rkmpp`,
   * `vaapi`.
   */
  accel: TranscodeHWAccel;
  /** Whether decoding uses the hardware too, not only encoding. */
  accelDecode: boolean;
  /** Audio codecs that need no transcoding. One of `aac`, `mp3`, `opus`, `pcm_s16le`. */
  acceptedAudioCodecs: readonly AudioCodec[];
  /** Containers that need no conversion to MP4. One of `mov`, `mp4`, `ogg`, `webm`. */
  acceptedContainers: readonly VideoContainer[];
  /** Video codecs that need no transcoding. One of `av1`, `h264`, `hevc`, `vp9`. */
  acceptedVideoCodecs: readonly VideoCodec[];
  /** Maximum number of consecutive B-frames; 0 disables them and -1 lets the encoder choose. From -1 to 16. */
  bframes: number;
  /** How a constant quality is requested from hardware encoders. One of `auto`, `cqp`, `icq`. */
  cqMode: CQMode;
  /** Constant rate factor; lower values give better quality and larger files. From 0 to 51. */
  crf: number;
  /** Maximum number of frames between keyframes; 0 lets the encoder choose. At least 0. */
  gopSize: number;
  /** Bit rate limit, in kbit/s unless a unit is given; "0" means no limit. */
  maxBitrate: string;
  /** Device for hardware transcoding, such as /dev/dri/renderD128; "auto" picks one. */
  preferredHwDevice: string;
  /** Encoder preset, from "ultrafast" to "veryslow"; slower presets give smaller files. */
  preset: string;
  /** Transcoding during playback, delivered as HLS. */
  realtime: AdminConfigFFmpegRealtime;
  /** Number of reference frames; 0 lets the encoder choose. From 0 to 6. */
  refs: number;
  /** Audio codec of transcoded videos. One of `aac`, `mp3`, `opus`, `pcm_s16le`. */
  targetAudioCodec: AudioCodec;
  /** Height in pixels of transcoded videos, as text such as "720"; "original" keeps it. */
  targetResolution: string;
  /** Video codec of transcoded videos. One of `av1`, `h264`, `hevc`, `vp9`. */
  targetVideoCodec: VideoCodec;
  /** Whether NVENC improves quality in scenes with much detail and little motion. */
  temporalAQ: boolean;
  /** Number of encoder threads; 0 uses all cores. At least 0. */
  threads: number;
  /** How HDR videos are converted to SDR. One of `disabled`, `hable`, `mobius`, `reinhard`. */
  tonemap: ToneMapping;
  /** Which videos are transcoded. One of `all`, `bitrate`, `disabled`, `optimal`, `required`. */
  transcode: TranscodePolicy;
  /** Whether to encode twice for a more accurate bit rate; ignores `crf` if `maxBitrate` is set. */
  twoPass: boolean;
}

/** Immich's `AdminConfigFFmpegRealtimeDto`. */
export interface AdminConfigFFmpegRealtime {
  /** Whether clients may request HLS streams, which are transcoded on demand. */
  enabled: boolean;
  /** Heights in pixels of the offered variants. One of `1080`, `1440`, `2160`, `480`, `720`. */
  resolutions: readonly HlsVideoResolution[];
  /** Video codecs of the offered variants. One of `av1`, `h264`, `hevc`, `vp9`. */
  videoCodecs: readonly VideoCodec[];
}

/** Immich's `AdminConfigFacesDto`. */
export interface AdminConfigFaces {
  /** Whether named face regions in files and sidecars become people. */
  import: boolean;
}

/** Immich's `AdminConfigFacialRecognitionDto`. */
export interface AdminConfigFacialRecognition {
  /** Whether faces are detected and grouped into people. */
  enabled: boolean;
  /**
   * Largest difference between two faces of one person; lower values split people, higher ones mix them. From 0.1
   * to 2.
   */
  maxDistance: number;
  /** How many similar faces make a new person. At least 1. */
  minFaces: number;
  /** Smallest confidence at which a face is kept; lower values find more, with more false matches. From 0.1 to 1. */
  minScore: number;
  /** Model for faces; after a change, run face detection for all assets. */
  modelName: string;
}

/** Immich's `AdminConfigGeneratedFullsizeImageDto`. */
export interface AdminConfigGeneratedFullsizeImage {
  /** Whether to generate full-size images for formats that browsers cannot display. */
  enabled: boolean;
  /** File format of the generated image. One of `jpeg`, `webp`. */
  format: ImageFormat;
  /** Whether JPEG images load progressively; has no effect on WebP. */
  progressive?: boolean;
  /** Compression quality; higher values give larger files. From 1 to 100. */
  quality: number;
}

/** Immich's `AdminConfigGeneratedImageDto`. */
export interface AdminConfigGeneratedImage {
  /** File format of the generated image. One of `jpeg`, `webp`. */
  format: ImageFormat;
  /** Whether JPEG images load progressively; has no effect on WebP. */
  progressive?: boolean;
  /** Compression quality; higher values give larger files. From 1 to 100. */
  quality: number;
  /** Length of the shorter side, in pixels. At least 1. */
  size: number;
}

/** Immich's `AdminConfigImageDto`. */
export interface AdminConfigImage {
  /** Color space of generated images; P3 keeps wide-gamut colors. One of `p3`, `srgb`. */
  colorspace: Colorspace;
  /** Whether the preview embedded in a RAW file is used as the source. */
  extractEmbedded: boolean;
  /** Full-size images for zooming. */
  fullsize: AdminConfigGeneratedFullsizeImage;
  /** Images for viewing one asset, also used by machine learning. */
  preview: AdminConfigGeneratedImage;
  /** Small images for the timeline. */
  thumbnail: AdminConfigGeneratedImage;
}

/** Immich's `AdminConfigIntegrityChecksDto`. */
export interface AdminConfigIntegrityChecks {
  /** Check that files still match their stored checksum. */
  checksumFiles: AdminConfigIntegrityChecksumJob;
  /** Check that every file in the database exists on disk. */
  missingFiles: AdminConfigIntegrityJob;
  /** Check for files on disk that are not in the database. */
  untrackedFiles: AdminConfigIntegrityJob;
}

/** Immich's `AdminConfigIntegrityChecksumJobDto`. */
export interface AdminConfigIntegrityChecksumJob {
  /** When the check runs, in the time zone of the server. */
  cronExpression: string;
  /** Whether the check runs on schedule. */
  enabled: boolean;
  /** Part of all files that one run checks, as a fraction; 1 means all. From 0 to 1. */
  percentageLimit: number;
  /** Maximum duration of one run, in milliseconds. At least 0. */
  timeLimit: number;
}

/** Immich's `AdminConfigIntegrityJobDto`. */
export interface AdminConfigIntegrityJob {
  /** When the check runs, in the time zone of the server. */
  cronExpression: string;
  /** Whether the check runs on schedule. */
  enabled: boolean;
}

/** Immich's `AdminConfigJobDto`. */
export interface AdminConfigJob {
  /** Cleanup and other maintenance. */
  backgroundTask: AdminConfigJobSettings;
  /** Rendering of edited assets. */
  editor: AdminConfigJobSettings;
  /** Detection of faces in images. */
  faceDetection: AdminConfigJobSettings;
  /** Checks of stored files. */
  integrityCheck: AdminConfigJobSettings;
  /** Scanning of external libraries. */
  library: AdminConfigJobSettings;
  /** Reading of EXIF data from files. */
  metadataExtraction: AdminConfigJobSettings;
  /** Moves of generated files to new folders. */
  migration: AdminConfigJobSettings;
  /** Sending of notifications and emails. */
  notifications: AdminConfigJobSettings;
  /** Text recognition. */
  ocr: AdminConfigJobSettings;
  /** Updates of the search index. */
  search: AdminConfigJobSettings;
  /** Discovery and reading of XMP sidecars. */
  sidecar: AdminConfigJobSettings;
  /** Encoding of images for smart search. */
  smartSearch: AdminConfigJobSettings;
  /** Generation of thumbnails and previews. */
  thumbnailGeneration: AdminConfigJobSettings;
  /** Transcoding of videos. */
  videoConversion: AdminConfigJobSettings;
  /** Runs of workflows. */
  workflow: AdminConfigJobSettings;
}

/** Immich's `AdminConfigJobSettingsDto`. */
export interface AdminConfigJobSettings {
  /** How many jobs of this queue run at the same time. At least 1. */
  concurrency: number;
}

/** Immich's `AdminConfigLibraryDto`. */
export interface AdminConfigLibrary {
  /** Scheduled scans of all external libraries. */
  scan: AdminConfigLibraryScan;
  /** Import of changes as soon as the file system reports them. */
  watch: AdminConfigLibraryWatch;
}

/** Immich's `AdminConfigLibraryScanDto`. */
export interface AdminConfigLibraryScan {
  /** When scans start, in the time zone of the server. */
  cronExpression: string;
  /** Whether libraries are scanned on schedule. */
  enabled: boolean;
}

/** Immich's `AdminConfigLibraryWatchDto`. */
export interface AdminConfigLibraryWatch {
  /** Whether the folders of libraries are watched; not reliable on network drives. */
  enabled: boolean;
}

/** Immich's `AdminConfigLoggingDto`. */
export interface AdminConfigLogging {
  /** Whether the server writes a log. */
  enabled: boolean;
  /** Least severe level that is logged. One of `debug`, `error`, `fatal`, `log`, `verbose`, `warn`. */
  level: LogLevel;
}

/** Immich's `AdminConfigMachineLearningAvailabilityChecksDto`. */
export interface AdminConfigMachineLearningAvailabilityChecks {
  /** Whether the server checks which of `urls` respond, and skips the others. */
  enabled: boolean;
  /** Time between checks, in milliseconds. */
  interval: number;
  /** Time after which a machine learning server counts as unavailable, in milliseconds. */
  timeout: number;
}

/** Immich's `AdminConfigMachineLearningDto`. */
export interface AdminConfigMachineLearning {
  /** Health checks of the machine learning servers. */
  availabilityChecks: AdminConfigMachineLearningAvailabilityChecks;
  /** Smart search. */
  clip: AdminConfigClip;
  /** Detection of similar images. */
  duplicateDetection: AdminConfigDuplicateDetection;
  /** Whether machine learning is used at all; `false` overrides the settings below. */
  enabled: boolean;
  /** Detection and grouping of faces. */
  facialRecognition: AdminConfigFacialRecognition;
  /** Text recognition. */
  ocr: AdminConfigOcr;
  /** Machine learning servers, tried in this order. At least 1 item. */
  urls: readonly string[];
}

/** Immich's `AdminConfigMapDto`. */
export interface AdminConfigMap {
  /** URL of the style document for the dark theme. A URL. */
  darkStyle: string;
  /** Whether the map view is available. */
  enabled: boolean;
  /** URL of the style document for the light theme. A URL. */
  lightStyle: string;
}

/** Immich's `AdminConfigMetadataDto`. */
export interface AdminConfigMetadata {
  /** Import of face regions. */
  faces: AdminConfigFaces;
}

/** Immich's `AdminConfigNewVersionCheckDto`. */
export interface AdminConfigNewVersionCheck {
  /** Which releases are announced. One of `releaseCandidate`, `stable`. */
  channel: ReleaseChannel;
  /** Whether the server contacts GitHub to look for new releases. */
  enabled: boolean;
}

/** Immich's `AdminConfigNightlyTasksDto`. */
export interface AdminConfigNightlyTasks {
  /** Whether new faces are grouped into people. */
  clusterNewFaces: boolean;
  /** Whether expired records are deleted. */
  databaseCleanup: boolean;
  /** Whether memories are created for the coming days. */
  generateMemories: boolean;
  /** Whether missing thumbnails are generated. */
  missingThumbnails: boolean;
  /** Local start time as HH:mm. Matches `^(?:[01]\d|2[0-3]):[0-5]\d$`. */
  startTime: string;
  /** Whether the storage usage of each user is counted again. */
  syncQuotaUsage: boolean;
}

/** Immich's `AdminConfigNotificationsDto`. */
export interface AdminConfigNotifications {
  /** Email server. */
  smtp: AdminConfigSmtp;
}

/** Immich's `AdminConfigOAuthDto`. */
export interface AdminConfigOAuth {
  /**
   * Page of the provider on which users manage their account.
   *
   * @default ""
   */
  accountManagementUrl?: string;
  /** Whether the provider may use HTTP or an invalid certificate. */
  allowInsecureRequests: boolean;
  /** Whether the login page goes to the provider at once. */
  autoLaunch: boolean;
  /** Whether a first login creates a user. */
  autoRegister: boolean;
  /** Label of the button on the login page. */
  buttonText: string;
  /** Client id that the provider assigned to Immich. */
  clientId: string;
  /** Client secret; returned in clear text. */
  clientSecret: string;
  /** Quota of new users without a quota claim, in GiB; `null` means unlimited. At least 0. */
  defaultStorageQuota: number | null;
  /** Whether users can log in with OAuth. */
  enabled: boolean;
  /** URL to open after a logout, if the provider does not publish one. */
  endSessionEndpoint: string;
  /** Issuer or discovery URL of the provider. */
  issuerUrl: string;
  /** Whether the mobile app uses `mobileRedirectUri`. */
  mobileOverrideEnabled: boolean;
  /** Redirect URL for providers that refuse the URL scheme of the app; empty means none. */
  mobileRedirectUri: string;
  /** Algorithm that signs the user info response, such as "RS256"; "none" for unsigned. */
  profileSigningAlgorithm: string;
  /** Value of the `prompt` parameter, such as "select_account"; empty sends none. */
  prompt: string;
  /** Claim that holds "user" or "admin". */
  roleClaim: string;
  /** Requested scopes, separated by spaces. */
  scope: string;
  /** Algorithm that signs ID tokens, such as "RS256". */
  signingAlgorithm: string;
  /** Claim whose value becomes the storage label of a new user. */
  storageLabelClaim: string;
  /** Claim whose value becomes the quota of a new user, in GiB. */
  storageQuotaClaim: string;
  /** Time limit of requests to the provider, in milliseconds. At least 1. */
  timeout: number;
  /** How the client secret is sent to the provider. One of `client_secret_basic`, `client_secret_post`. */
  tokenEndpointAuthMethod: OAuthTokenEndpointAuthMethod;
}

/** Immich's `AdminConfigOcrDto`. */
export interface AdminConfigOcr {
  /** Whether text in images is recognised. */
  enabled: boolean;
  /** Size limit of the analysed image, in pixels; larger previews are scaled down. At least 1. */
  maxResolution: number;
  /** Smallest confidence at which a text region is kept. From 0.1 to 1. */
  minDetectionScore: number;
  /** Smallest confidence at which recognised text is kept. From 0.1 to 1. */
  minRecognitionScore: number;
  /** Model for text; after a change, run the text recognition queue for all assets. */
  modelName: string;
}

/** Immich's `AdminConfigPasswordLoginDto`. */
export interface AdminConfigPasswordLogin {
  /** Whether passwords are accepted; `false` without OAuth locks everybody out. */
  enabled: boolean;
}

/** Immich's `AdminConfigReverseGeocodingDto`. */
export interface AdminConfigReverseGeocoding {
  /** Whether positions get a city, state and country. */
  enabled: boolean;
}

/** Immich's `AdminConfigServerDto`. */
export interface AdminConfigServer {
  /** Public address for shared links, such as https://photos.example.com; empty means none. */
  externalDomain: string;
  /** Text on the login page; visible without a login. */
  loginPageMessage: string;
  /** Whether users can list each other; if not, only administrators can. */
  publicUsers: boolean;
}

/** Immich's `AdminConfigSmtpDto`. */
export interface AdminConfigSmtp {
  /** Whether emails are sent. */
  enabled: boolean;
  /** Sender, such as "Immich <photos@example.com>". */
  from: string;
  /** Address for replies; empty uses `from`. */
  replyTo: string;
  /** Connection to the email server. */
  transport: AdminConfigSmtpTransport;
}

/** Immich's `AdminConfigSmtpTransportDto`. */
export interface AdminConfigSmtpTransport {
  /** Host name of the email server. */
  host: string;
  /** Whether invalid TLS certificates are accepted. */
  ignoreCert: boolean;
  /** Password for the email server; returned in clear text. */
  password: string;
  /** Port of the email server, usually 465 or 587. From 0 to 65535. */
  port: number;
  /** Whether TLS is used from the start (SMTPS); otherwise STARTTLS if offered. */
  secure: boolean;
  /** User name for the email server. */
  username: string;
}

/** Immich's `AdminConfigStorageTemplateDto`. */
export interface AdminConfigStorageTemplate {
  /** Whether uploaded originals are moved into the folders of `template`. */
  enabled: boolean;
  /** Whether a moved file is verified by checksum before the old one is deleted. */
  hashVerificationEnabled: boolean;
  /** Path template in Handlebars syntax, such as "{{y}}/{{MM}}/{{filename}}". */
  template: string;
}

/** Immich's `AdminConfigTemplateEmailsDto`. */
export interface AdminConfigTemplateEmails {
  /** Email about being added to an album; empty uses the built-in text. */
  albumInviteTemplate: string;
  /** Email about new assets in an album; empty uses the built-in text. */
  albumUpdateTemplate: string;
  /** Email to new users; empty uses the built-in text. */
  welcomeTemplate: string;
}

/** Immich's `AdminConfigTemplatesDto`. */
export interface AdminConfigTemplates {
  /** Templates of emails. */
  email: AdminConfigTemplateEmails;
}

/** Immich's `AdminConfigThemeDto`. */
export interface AdminConfigTheme {
  /** Style sheet that the web app loads on every page. */
  customCss: string;
}

/** Immich's `AdminConfigTrashDto`. */
export interface AdminConfigTrash {
  /** Days after which trashed assets are deleted permanently. At least 0. */
  days: number;
  /** Whether deleted assets go to the trash; if not, they are deleted at once. */
  enabled: boolean;
}

/** Immich's `AdminConfigUserDto`. */
export interface AdminConfigUser {
  /** Days between the deletion of a user and the removal of their files. At least 1. */
  deleteDelay: number;
}

/** Immich's `AdminOnboardingUpdateDto`. */
export interface AdminOnboardingUpdate {
  /** `true` hides the setup wizard from administrators. */
  isOnboarded: boolean;
}

/** Immich's `AlbumResponseDto`. */
export interface Album {
  /** Display name; names are not unique. */
  albumName: string;
  /** Asset shown as the cover; `null` for an empty album. A UUID. */
  albumThumbnailAssetId: string | null;
  /** Owner first, then you, then the others; empty in responses to shared links. */
  albumUsers: AlbumUser[];
  /** Number of assets that are not in the trash. At least 0. */
  assetCount: number;
  /** Number of assets of each user; only in `albums.get` of a shared album. */
  contributorCounts?: ContributorCount[];
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Free text; empty if there is none. */
  description: string;
  /** Capture date of the newest asset; absent for an empty album. A date and time. */
  endDate?: string;
  /** Whether a shared link shows the album. */
  hasSharedLink: boolean;
  /** Id of the album. A UUID. */
  id: string;
  /** Whether members can like and comment. */
  isActivityEnabled: boolean;
  /** When an asset in the album last changed; absent for an empty album. A date and time. */
  lastModifiedAssetTimestamp?: string;
  /** Order in which the web app shows the assets. One of `asc`, `desc`. */
  order?: AssetOrderOpen;
  /** Whether the album has other members or a shared link. */
  shared: boolean;
  /** Capture date of the oldest asset; absent for an empty album. A date and time. */
  startDate?: string;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `AlbumStatisticsResponseDto`. */
export interface AlbumStatistics {
  /** Number of your albums that are not shared. At least 0. */
  notShared: number;
  /** Number of albums that you own. At least 0. */
  owned: number;
  /** Number of albums with other members or a shared link, yours and those of others. At least 0. */
  shared: number;
}

/** Immich's `AlbumUserAddDto`. */
export interface AlbumUserAdd {
  /**
   * Editors can add and remove assets, viewers cannot. One of `editor`, `owner`, `viewer`.
   *
   * @default "editor"
   */
  role?: AlbumUserRole;
  /** User who gets access to the album. A UUID. */
  userId: string;
}

/** Immich's `AlbumUserCreateDto`. */
export interface AlbumUserCreate {
  /** Editors can add and remove assets, viewers cannot. One of `editor`, `owner`, `viewer`. */
  role: AlbumUserRole;
  /** User who gets access to the album. A UUID. */
  userId: string;
}

/** Immich's `AlbumUserResponseDto`. */
export interface AlbumUser {
  /**
   * Editors can add and remove assets, viewers cannot; the owner has a role of its own on 3.x. One of `editor`,
   * `owner`, `viewer`.
   */
  role: AlbumUserRoleOpen;
  /** Member of the album. */
  user: User;
}

/** Immich's `AlbumUserRole`. */
export type AlbumUserRole = 'editor' | 'owner' | 'viewer';

/** Immich's `AlbumsAddAssetsDto`. */
export interface AlbumsAddAssets {
  /** Albums that get all of the assets. */
  albumIds: readonly string[];
  /** Assets to add; those already in an album are skipped. */
  assetIds: readonly string[];
}

/** Immich's `AlbumsAddAssetsResponseDto`. */
export interface AlbumsAddAssetsResult {
  /**
   * Reason if nothing was added; `duplicate` if all albums had all assets. One of `duplicate`, `no_permission`,
   * `not_found`, `unknown`, `validation`.
   */
  error?: BulkIdErrorReason;
  /** Whether at least one asset was added to an album. */
  success: boolean;
}

/** Immich's `AlbumsResponse`. */
export interface AlbumPreferences {
  /** Sort order of albums that you create. One of `asc`, `desc`. */
  defaultAssetOrder: AssetOrderOpen;
}

/** Immich's `AlbumsUpdate`. */
export interface AlbumPreferencesUpdate {
  /** Sort order of albums that you create. One of `asc`, `desc`. */
  defaultAssetOrder?: AssetOrder;
}

/** Immich's `ApiKeyCreateDto`. */
export interface ApiKeyCreate {
  /** Label for your own use. */
  name?: string;
  /** What the key may do; `all` includes permissions of later releases. At least 1 item. */
  permissions: readonly Permission[];
}

/** Immich's `ApiKeyCreateResponseDto`. */
export interface CreatedApiKey {
  /** The key without its secret; the same values are at the top level since 3.2.0. */
  apiKey: ApiKey;
  /** When the server created the record. A date and time. Since Immich 3.2.0. */
  createdAt?: string;
  /** Id of the key. A UUID. Since Immich 3.2.0. */
  id?: string;
  /** Label of the key. Since Immich 3.2.0. */
  name?: string;
  /** What the key may do. Since Immich 3.2.0. */
  permissions?: PermissionOpen[];
  /** The key to send as `x-api-key`; the server does not return it again. */
  secret: string;
  /** When the record last changed on the server. A date and time. Since Immich 3.2.0. */
  updatedAt?: string;
}

/** Immich's `ApiKeyResponseDto`. */
export interface ApiKey {
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Id of the key. A UUID. */
  id: string;
  /** Label of the key. */
  name: string;
  /** What the key may do; `all` includes permissions of later releases. */
  permissions: PermissionOpen[];
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `ApiKeyUpdateDto`. */
export interface ApiKeyUpdate {
  /** New label; omit it to keep the current one. */
  name?: string;
  /** New permissions, which replace all current ones. At least 1 item. */
  permissions?: readonly Permission[];
}

/** Immich's `AssetBulkDeleteDto`. */
export interface AssetDeleteMany {
  /** `true` deletes permanently instead of moving to the trash. */
  force?: boolean;
  /** Assets to delete; one unknown id fails the whole request. */
  ids: readonly string[];
}

/** Immich's `AssetBulkUpdateDto`. */
export interface AssetUpdateMany {
  /** New capture date for all assets, as ISO 8601 with an offset. A date and time. */
  dateTimeOriginal?: string | Date;
  /** Minutes to add to the capture date of each asset; negative values subtract. */
  dateTimeRelative?: number;
  /** New description; an empty text removes it. */
  description?: string;
  /** Group of duplicates to join; `null` leaves the current group. */
  duplicateId?: string | null;
  /** Assets to change; one unknown id fails the whole request. */
  ids: readonly string[];
  /** `true` marks the assets as favorites, `false` removes the mark. */
  isFavorite?: boolean;
  /** New latitude in degrees; send `longitude` too. From -90 to 90. */
  latitude?: number;
  /** New longitude in degrees; send `latitude` too. From -180 to 180. */
  longitude?: number;
  /** 1 to 5 stars, -1 for rejected, `null` for no rating; 0 is refused by 3.x. From -1 to 5. */
  rating?: number | null;
  /** Zone of the capture date by name, such as Europe/Berlin; shifts the local time. */
  timeZone?: string;
  /**
   * Where the assets are shown; `locked` also removes them from all albums. One of `archive`, `hidden`, `locked`,
   * `timeline`.
   */
  visibility?: AssetVisibility;
}

/** Immich's `AssetBulkUploadCheckDto`. */
export interface BulkUploadCheckRequest {
  /** Files to look up; keep it to about 5,000 a request. */
  assets: readonly BulkUploadItem[];
}

/** Immich's `AssetBulkUploadCheckItem`. */
export interface BulkUploadItem {
  /** SHA-1 of the whole file, in hexadecimal or base64. */
  checksum: string;
  /** Your own identifier for the file, which the result repeats. */
  id: string;
}

/** Immich's `AssetBulkUploadCheckResponseDto`. */
export interface BulkUploadCheck {
  /** One result for each file, in the same order. */
  results: BulkUploadCheckResult[];
}

/** Immich's `AssetBulkUploadCheckResult`. */
export interface BulkUploadCheckResult {
  /** Whether to upload the file. One of `accept`, `reject`. */
  action: AssetUploadAction;
  /** Existing asset with the same bytes; absent if there is none. A UUID. */
  assetId?: string;
  /** Your identifier from the request. */
  id: string;
  /** Whether the existing asset is in the trash; absent if there is none. */
  isTrashed?: boolean;
  /** Why the file need not be uploaded. One of `duplicate`, `unsupported-format`. */
  reason?: AssetRejectReason;
}

/** Immich's `AssetCopyDto`. */
export interface AssetCopy {
  /**
   * Whether the target joins the albums of the source.
   *
   * @default true
   */
  albums?: boolean;
  /**
   * Whether the favorite state is copied.
   *
   * @default true
   */
  favorite?: boolean;
  /**
   * Whether the target joins the shared links of the source.
   *
   * @default true
   */
  sharedLinks?: boolean;
  /**
   * Whether the XMP sidecar is copied.
   *
   * @default true
   */
  sidecar?: boolean;
  /** Asset to copy from; it stays as it is. A UUID. */
  sourceId: string;
  /**
   * Whether the target joins the stack of the source.
   *
   * @default true
   */
  stack?: boolean;
  /** Asset to copy to. A UUID. */
  targetId: string;
}

/** Immich's `AssetEditAction`. */
export type AssetEditAction = 'crop' | 'mirror' | 'rotate';

/** Immich's `AssetEditActionItemDto`. */
export interface AssetEdit {
  /** Kind of edit, which decides the type of `parameters`. One of `crop`, `mirror`, `rotate`. */
  action: AssetEditAction;
  /** Values for the `action`: an area, an angle or an axis. */
  parameters: CropParameters | RotateParameters | MirrorParameters;
}

/** Immich's `AssetEditActionItemResponseDto`. */
export interface StoredAssetEdit {
  /** Kind of edit, which decides the type of `parameters`. One of `crop`, `mirror`, `rotate`. */
  action: AssetEditActionOpen;
  /** Id of the edit. A UUID. */
  id: string;
  /** Values for the `action`: an area, an angle or an axis. */
  parameters: CropParameters | RotateParameters | MirrorParametersOpen;
}

/** Immich's `AssetEditsCreateDto`. */
export interface AssetEditsCreate {
  /** Edits in the order in which they are applied; they replace all current ones. At least 1 item. */
  edits: readonly AssetEdit[];
}

/** Immich's `AssetEditsResponseDto`. */
export interface AssetEdits {
  /** Asset that has the edits. A UUID. */
  assetId: string;
  /** Edits in the order in which they are applied; empty for none. */
  edits: StoredAssetEdit[];
}

/** Immich's `AssetFaceCreateDto`. */
export interface FaceCreate {
  /** Asset that shows the face. A UUID. */
  assetId: string;
  /** Height of the face, in pixels of `imageHeight`. */
  height: number;
  /** Height of the image to which the coordinates refer, in pixels. */
  imageHeight: number;
  /** Width of the image to which the coordinates refer, in pixels. */
  imageWidth: number;
  /** Person whose face it is. A UUID. */
  personId: string;
  /** Width of the face, in pixels of `imageWidth`. */
  width: number;
  /** Left edge of the face, in pixels of `imageWidth`. */
  x: number;
  /** Top edge of the face, in pixels of `imageHeight`. */
  y: number;
}

/** Immich's `AssetFaceDeleteDto`. */
export interface FaceDelete {
  /** `true` deletes the record of the face; otherwise it is only hidden. */
  force: boolean;
}

/** Immich's `AssetFaceResponseDto`. */
export interface Face {
  /** Left edge of the face, in pixels of `imageWidth`. */
  boundingBoxX1: number;
  /** Right edge of the face, in pixels of `imageWidth`. */
  boundingBoxX2: number;
  /** Top edge of the face, in pixels of `imageHeight`. */
  boundingBoxY1: number;
  /** Bottom edge of the face, in pixels of `imageHeight`. */
  boundingBoxY2: number;
  /** Id of the face. A UUID. */
  id: string;
  /** Height of the image to which the box refers, in pixels. At least 0. */
  imageHeight: number;
  /** Width of the image to which the box refers, in pixels. At least 0. */
  imageWidth: number;
  /** Person whose face it is; `null` if it is not assigned. */
  person: Person | null;
  /**
   * Whether machine learning, the metadata of the file or a user found the face. One of `exif`,
   * `machine-learning`, `manual`.
   */
  sourceType?: FaceSourceType;
}

/** Immich's `AssetFaceUpdateDto`. */
export interface FaceReassignMany {
  /** Faces to reassign, by their asset and current person. */
  data: readonly FaceReassignManyItem[];
}

/** Immich's `AssetFaceUpdateItem`. */
export interface FaceReassignManyItem {
  /** Asset that shows the face. A UUID. */
  assetId: string;
  /** Person to whom the face belongs now. A UUID. */
  personId: string;
}

/** Immich's `AssetFileResponseDto`. */
export interface AssetFile {
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Id of the stored file. A UUID. */
  id: string;
  /** Whether the file shows the asset with its edits. */
  isEdited: boolean;
  /** Whether it is a JPEG image that loads progressively. */
  isProgressive: boolean;
  /** Whether the image has transparent parts. */
  isTransparent: boolean;
  /** Path of the file on the server. */
  path: string;
  /**
   * Purpose of the file, such as a thumbnail. One of `encoded_video`, `fullsize`, `preview`, `sidecar`,
   * `thumbnail`.
   */
  type: AssetFileTypeOpen;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `AssetFileType`. */
export type AssetFileType = 'encoded_video' | 'fullsize' | 'preview' | 'sidecar' | 'thumbnail';

/** Immich's `AssetIdErrorReason`. */
export type AssetIdErrorReason = 'duplicate' | 'no_permission' | 'not_found' | (string & {});

/** Immich's `AssetIdsDto`. */
export interface AssetIds {
  /** Assets to process; the response reports on each. */
  assetIds: readonly string[];
}

/** Immich's `AssetIdsResponseDto`. */
export interface AssetIdResult {
  /** Asset that the result is about. A UUID. */
  assetId: string;
  /** Reason of a failure; absent on success. One of `duplicate`, `no_permission`, `not_found`. */
  error?: AssetIdErrorReason;
  /** Whether the asset was added or removed. */
  success: boolean;
}

/** Immich's `AssetJobName`. */
export type AssetJobName = 'refresh-faces' | 'refresh-metadata' | 'regenerate-thumbnail' | 'transcode-video';

/** Immich's `AssetJobsDto`. */
export interface AssetJobs {
  /** Assets to process; you need edit access to all of them. */
  assetIds: readonly string[];
  /**
   * Job to queue; it runs after the response. One of `refresh-faces`, `refresh-metadata`, `regenerate-thumbnail`,
   * `transcode-video`.
   */
  name: AssetJobName;
}

/** Immich's `AssetMediaCreateDto`. */
export interface AssetUpload {
  /** The file itself; its name decides whether the type is accepted. */
  assetData: Blob;
  /** Length of a video in milliseconds; 2.x takes text such as "0:00:03.000". At least 0. */
  duration?: number;
  /** Capture date for files without one in their metadata. A date and time. */
  fileCreatedAt: string | Date;
  /** Modification date of the file on its device. A date and time. */
  fileModifiedAt: string | Date;
  /** Name to store, exactly as given; without it the name in the multipart header is used. */
  filename?: string;
  /** Whether you mark the asset as a favorite. */
  isFavorite?: boolean;
  /** Video of a live photo, uploaded before; it is then hidden. A UUID. */
  livePhotoVideoId?: string;
  /** Entries to store with the asset under keys of your own. */
  metadata?: readonly AssetMetadataWrite[];
  /** XMP sidecar, whose values override those in the file. */
  sidecarData?: Blob;
  /** Where the asset is shown. One of `archive`, `hidden`, `locked`, `timeline`. */
  visibility?: AssetVisibility;
}

/** Immich's `AssetMediaResponseDto`. */
export interface AssetUploadResult {
  /** Id of the asset; for a duplicate, the id of the existing asset. A UUID. */
  id: string;
  /** `duplicate` if you already have a file with these bytes, even in the trash. One of `created`, `duplicate`. */
  status: AssetMediaStatus;
}

/** Immich's `AssetMediaSize`. */
export type AssetMediaSize = 'fullsize' | 'original' | 'preview' | 'thumbnail';

/** Immich's `AssetMediaStatus`. */
export type AssetMediaStatus = 'created' | 'duplicate' | (string & {});

/** Immich's `AssetMetadataBulkDeleteDto`. */
export interface AssetMetadataDeleteMany {
  /** Entries to delete, by asset and key; those that do not exist are skipped. */
  items: readonly AssetMetadataKey[];
}

/** Immich's `AssetMetadataBulkDeleteItemDto`. */
export interface AssetMetadataKey {
  /** Asset that has the entry. A UUID. */
  assetId: string;
  /** Name of the entry. */
  key: string;
}

/** Immich's `AssetMetadataBulkResponseDto`. */
export interface AssetMetadataOfMany {
  /** Asset that has the entry. A UUID. */
  assetId: string;
  /** Name of the entry. */
  key: string;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
  /** Stored JSON object. */
  value: {
    [key: string]: unknown;
  };
}

/** Immich's `AssetMetadataBulkUpsertDto`. */
export interface AssetMetadataUpsertMany {
  /** Entries to write; those with the same asset and key are replaced. */
  items: readonly AssetMetadataWriteMany[];
}

/** Immich's `AssetMetadataBulkUpsertItemDto`. */
export interface AssetMetadataWriteMany {
  /** Asset that gets the entry. A UUID. */
  assetId: string;
  /** Name of the entry, unique for the asset; use a prefix of your own. */
  key: string;
  /** JSON object to store. */
  value: {
    [key: string]: unknown;
  };
}

/** Immich's `AssetMetadataResponseDto`. */
export interface AssetMetadata {
  /** Name of the entry. */
  key: string;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
  /** Stored JSON object. */
  value: {
    [key: string]: unknown;
  };
}

/** Immich's `AssetMetadataUpsertDto`. */
export interface AssetMetadataUpsert {
  /** Entries to write; those with the same key are replaced, others stay. */
  items: readonly AssetMetadataWrite[];
}

/** Immich's `AssetMetadataUpsertItemDto`. */
export interface AssetMetadataWrite {
  /** Name of the entry, unique for the asset; use a prefix of your own. */
  key: string;
  /** JSON object to store. */
  value: {
    [key: string]: unknown;
  };
}

/** Immich's `AssetOcrResponseDto`. */
export interface AssetOcr {
  /** Asset that shows the text. A UUID. */
  assetId: string;
  /** Confidence that the box contains text, from 0 to 1. */
  boxScore: number;
  /** Id of the text. A UUID. */
  id: string;
  /** Recognised text of one line or block. */
  text: string;
  /** Confidence in the recognised text, from 0 to 1. */
  textScore: number;
  /** Left to right position of the top left corner, as a fraction of the width. */
  x1: number;
  /** Left to right position of the top right corner, as a fraction of the width. */
  x2: number;
  /** Left to right position of the bottom right corner, as a fraction of the width. */
  x3: number;
  /** Left to right position of the bottom left corner, as a fraction of the width. */
  x4: number;
  /** Top to bottom position of the top left corner, as a fraction of the height. */
  y1: number;
  /** Top to bottom position of the top right corner, as a fraction of the height. */
  y2: number;
  /** Top to bottom position of the bottom right corner, as a fraction of the height. */
  y3: number;
  /** Top to bottom position of the bottom left corner, as a fraction of the height. */
  y4: number;
}

/** Immich's `AssetOrder`. */
export type AssetOrder = 'asc' | 'desc';

/** Immich's `AssetOrderBy`. */
export type AssetOrderBy = 'createdAt' | 'takenAt';

/** Immich's `AssetRejectReason`. */
export type AssetRejectReason = 'duplicate' | 'unsupported-format' | (string & {});

/** Immich's `AssetResponseDto`. */
export interface Asset {
  /** Base64 of the SHA-1 of the original file. */
  checksum: string;
  /** When the asset was uploaded or imported. A date and time. */
  createdAt: string;
  /** Group of similar assets, if duplicate detection found one. A UUID. */
  duplicateId?: string | null;
  /** Length of a video in milliseconds, `null` for images; 2.x returns text such as "0:00:03.000". At least 0. */
  duration: number | null;
  /** Metadata of the file; searches return it only with `withExif`. */
  exifInfo?: Exif;
  /** Capture date in UTC; searches sort by it. A date and time. */
  fileCreatedAt: string;
  /** Modification date of the file on its device. A date and time. */
  fileModifiedAt: string;
  /** `false` if a shared link hides the metadata, so most fields are absent. */
  hasMetadata: boolean;
  /** Height in pixels as displayed, after edits; `null` until the file is processed. At least 0. */
  height: number | null;
  /** Id of the asset. A UUID. */
  id: string;
  /** Whether the asset is in the archive. */
  isArchived: boolean;
  /** Whether edits such as a crop change how the asset is shown. */
  isEdited: boolean;
  /** Whether you marked it as a favorite; `false` for the assets of others. */
  isFavorite: boolean;
  /** Whether the file of an external library is missing. */
  isOffline: boolean;
  /** Whether the asset is in the trash. */
  isTrashed: boolean;
  /** External library that contains the file; `null` for uploads. A UUID. */
  libraryId?: string | null;
  /** Video of a live photo, which is an asset of its own. */
  livePhotoVideoId?: string | null;
  /** Wall-clock time at the place of capture, written as if it were UTC. A date and time. */
  localDateTime: string;
  /** Name of the file on its device. */
  originalFileName: string;
  /** Media type by the extension of the file name; absent if unknown. */
  originalMimeType?: string;
  /** Path of the file on the server. */
  originalPath: string;
  /** User who owns the asset; searches do not return it. */
  owner?: User;
  /** User who owns the asset. A UUID. */
  ownerId: string;
  /** People whose faces were found; searches return them only with `withPeople`. */
  people?: Person[];
  /** Always `true`; kept for old clients. */
  resized?: boolean;
  /** Stack that contains the asset; searches do not return it. */
  stack?: AssetStack | null;
  /** Tags of the asset; searches do not return them. */
  tags?: Tag[];
  /** Base64 of a tiny blurred preview; changes with every new thumbnail. */
  thumbhash: string | null;
  /** Kind of file. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`. */
  type: AssetTypeOpen;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
  /** Where the asset is shown. One of `archive`, `hidden`, `locked`, `timeline`. */
  visibility: AssetVisibilityOpen;
  /** Width in pixels as displayed, after edits; `null` until the file is processed. At least 0. */
  width: number | null;
}

/** Immich's `AssetStackResponseDto`. */
export interface AssetStack {
  /** Number of assets in the stack, with the cover. At least 0. */
  assetCount: number;
  /** Id of the stack. A UUID. */
  id: string;
  /** Asset shown as the cover of the stack. A UUID. */
  primaryAssetId: string;
}

/** Immich's `AssetStatsResponseDto`. */
export interface AssetStatistics {
  /** How many images there are. */
  images: number;
  /** Number of images and videos together. */
  total: number;
  /** How many videos there are. */
  videos: number;
}

/** Immich's `AssetTypeEnum`. */
export type AssetType = 'AUDIO' | 'IMAGE' | 'OTHER' | 'VIDEO';

/** Immich's `AssetUploadAction`. */
export type AssetUploadAction = 'accept' | 'reject' | (string & {});

/** Immich's `AssetVisibility`. */
export type AssetVisibility = 'archive' | 'hidden' | 'locked' | 'timeline';

/** Immich's `AudioCodec`. */
export type AudioCodec = 'aac' | 'mp3' | 'opus' | 'pcm_s16le';

/** Immich's `AuthStatusResponseDto`. */
export interface AuthStatus {
  /** When the session ends; absent if it does not expire. */
  expiresAt?: string;
  /** Whether the session can read the locked folder now. */
  isElevated: boolean;
  /** Whether you have a password; users of OAuth may have none. */
  password: boolean;
  /** Whether you have a PIN code. */
  pinCode: boolean;
  /** When the locked folder closes for the session; absent if it is closed. */
  pinExpiresAt?: string;
}

/** Immich's `AvatarUpdate`. */
export interface AvatarPreferencesUpdate {
  /**
   * Background of your initials if you have no profile image. One of `amber`, `blue`, `gray`, `green`, `orange`,
   * `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  color?: UserAvatarColor;
}

/** Immich's `BoolFilter`. */
export interface BoolFilter {
  /** `true` finds assets for which the condition holds, `false` the others. */
  eq: boolean;
}

/** Immich's `BulkIdErrorReason`. */
export type BulkIdErrorReason =
  'duplicate' | 'no_permission' | 'not_found' | 'unknown' | 'validation' | (string & {});

/** Immich's `BulkIdResponseDto`. */
export interface BulkIdResult {
  /**
   * Reason of a failure; absent on success. One of `duplicate`, `no_permission`, `not_found`, `unknown`,
   * `validation`.
   */
  error?: BulkIdErrorReason;
  /** Explanation of the failure, if the server gives one. */
  errorMessage?: string;
  /** The id from the request that the result is about. A UUID. */
  id: string;
  /** Whether the item was processed. */
  success: boolean;
}

/** Immich's `BulkIdsDto`. */
export interface BulkIds {
  /** Ids to process; one result for each if the operation returns results. */
  ids: readonly string[];
}

/** Immich's `CQMode`. */
export type CQMode = 'auto' | 'cqp' | 'icq';

/** Immich's `CalendarHeatmapResponseDto`. */
export interface CalendarHeatmap {
  /** First day, as a date in UTC. */
  from: string;
  /** One entry for each day, also for days without assets. */
  series: {
    /** Number of assets of the day. At least 0. */
    count: number;
    /** Day as a date in UTC. */
    date: string;
  }[];
  /** Last day, as a date in UTC. */
  to: string;
  /** Number of assets of all days. At least 0. */
  totalCount: number;
}

/** Immich's `CalendarHeatmapType`. */
export type CalendarHeatmapType = 'Taken' | 'Upload';

/** Immich's `CastResponse`. */
export interface CastPreferences {
  /** Whether the web app offers Google Cast. */
  gCastEnabled: boolean;
}

/** Immich's `CastUpdate`. */
export interface CastPreferencesUpdate {
  /** Whether the web app offers Google Cast, which loads a script from Google. */
  gCastEnabled?: boolean;
}

/** Immich's `ChangePasswordDto`. */
export interface PasswordChange {
  /**
   * Whether all of your other sessions end. Since Immich 2.2.0.
   *
   * @default false
   */
  invalidateSessions?: boolean;
  /** Password to use from now on. At least 8 characters. */
  newPassword: string;
  /** Password that you log in with now. */
  password: string;
}

/** Immich's `ClusterGroupRequestCreateDto`. */
export interface ClusterGroupRequestCreate {
  /** User who is invited to join. A UUID. */
  userId: string;
}

/** Immich's `ClusterGroupRequestResponseDto`. */
export interface ClusterGroupRequest {
  /** Cluster group that the user is invited to join. A UUID. */
  clusterGroupId: string;
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Id of the request. A UUID. */
  id: string;
  /** User who is invited to join. A UUID. */
  userId: string;
}

/** Immich's `Colorspace`. */
export type Colorspace = 'p3' | 'srgb';

/** Immich's `ContributorCountResponseDto`. */
export interface ContributorCount {
  /** Number of assets in the album that belong to the user. At least 0. */
  assetCount: number;
  /** User who owns the assets. A UUID. */
  userId: string;
}

/** Immich's `CreateAlbumDto`. */
export interface AlbumCreate {
  /** Display name; names are not unique. */
  albumName: string;
  /** Users to share the album with; you are its owner without being listed. */
  albumUsers?: readonly AlbumUserCreate[];
  /** First assets of the album. */
  assetIds?: readonly string[];
  /** Free text; omit it for none, as servers before 3.2.0 refuse `null`. */
  description?: string | null;
}

/** Immich's `CreateLibraryDto`. */
export interface LibraryCreate {
  /** Glob patterns of files to skip, such as "**\/Raw/**". At most 128 items. */
  exclusionPatterns?: readonly string[];
  /** Folders on the server to import from, with their subfolders. At most 128 items. */
  importPaths?: readonly string[];
  /** Display name; the server picks one by default. At least 1 character. */
  name?: string;
  /** User who owns the imported assets. A UUID. */
  ownerId: string;
}

/** Immich's `CreateProfileImageDto`. */
export interface ProfileImageCreate {
  /** Image file, which the server scales down; crop it to a square first. */
  file: Blob;
}

/** Immich's `CreateProfileImageResponseDto`. */
export interface ProfileImage {
  /** When the image was stored. A date and time. */
  profileChangedAt: string;
  /** Path of the image on the server. */
  profileImagePath: string;
  /** User who has the image. A UUID. */
  userId: string;
}

/** Immich's `CropParameters`. */
export interface CropParameters {
  /** Height of the area to keep, in pixels of the unedited image. At least 1. */
  height: number;
  /** Width of the area to keep, in pixels of the unedited image. At least 1. */
  width: number;
  /** Left edge of the area to keep, in pixels of the unedited image. At least 0. */
  x: number;
  /** Top edge of the area to keep, in pixels of the unedited image. At least 0. */
  y: number;
}

/** Immich's `DatabaseBackupDeleteDto`. */
export interface DatabaseBackupDelete {
  /** File names from the list of backups. */
  backups: readonly string[];
}

/** Immich's `DatabaseBackupDto`. */
export interface DatabaseBackup {
  /** File name, as other operations take it. */
  filename: string;
  /** Size in bytes. */
  filesize: number;
  /** Time zone of the times in file names. */
  timezone: string;
}

/** Immich's `DatabaseBackupListResponseDto`. */
export interface DatabaseBackupList {
  /** Backups on the server. */
  backups: DatabaseBackup[];
}

/** Immich's `DatabaseBackupUploadDto`. */
export interface DatabaseBackupUpload {
  /** Dump as .sql or .sql.gz. */
  file?: Blob;
}

/** Immich's `DateFilter`. */
export interface DateFilter {
  /** Finds assets with exactly this date. A date and time. */
  eq?: string | Date;
  /** Finds assets after this date. A date and time. */
  gt?: string | Date;
  /** Finds assets at or after this date. A date and time. */
  gte?: string | Date;
  /** Finds assets before this date. A date and time. */
  lt?: string | Date;
  /** Finds assets at or before this date. A date and time. */
  lte?: string | Date;
  /** Finds assets with any other date. A date and time. */
  ne?: string | Date;
}

/** Immich's `DateFilterNullable`. */
export interface DateFilterNullable {
  /** Finds assets with exactly this date; `null` finds those without one. A date and time. */
  eq?: string | Date | null;
  /** Finds assets after this date. A date and time. */
  gt?: string | Date;
  /** Finds assets at or after this date. A date and time. */
  gte?: string | Date;
  /** Finds assets before this date. A date and time. */
  lt?: string | Date;
  /** Finds assets at or before this date. A date and time. */
  lte?: string | Date;
  /** Finds assets with any other date; `null` finds those with one. A date and time. */
  ne?: string | Date | null;
}

/** Immich's `DownloadArchiveDto`. */
export interface DownloadArchive {
  /** File name of the archive without its extension; ignored before 3.2.0. Since Immich 3.2.0. */
  archiveName?: string;
  /** Assets to put into the archive; you need download access to all of them. */
  assetIds: readonly string[];
  /** Whether edited assets are included as edited; otherwise as their originals. Since Immich 2.6.0. */
  edited?: boolean;
}

/** Immich's `DownloadArchiveInfo`. */
export interface DownloadArchiveInfo {
  /** Assets to request in one archive. */
  assetIds: string[];
  /** Size of these files before they are zipped, in bytes. */
  size: number;
}

/** Immich's `DownloadInfoDto`. */
export interface DownloadRequest {
  /** Downloads all assets of this album. A UUID. */
  albumId?: string;
  /** Largest size of one archive, in bytes; without it 4 GiB. At least 1. */
  archiveSize?: number;
  /** Downloads these assets. */
  assetIds?: readonly string[];
  /** Downloads all assets of this user, who must be yourself or a partner. A UUID. */
  userId?: string;
}

/** Immich's `DownloadResponse`. */
export interface DownloadPreferences {
  /** Largest size of one archive, in bytes. */
  archiveSize: number;
  /** Whether the videos of motion photos are downloaded as separate files. */
  includeEmbeddedVideos: boolean;
}

/** Immich's `DownloadResponseDto`. */
export interface DownloadPlan {
  /** Archives to request one by one. */
  archives: DownloadArchiveInfo[];
  /** Size of all files, in bytes. */
  totalSize: number;
}

/** Immich's `DownloadUpdate`. */
export interface DownloadPreferencesUpdate {
  /** Largest size of one archive, in bytes. At least 1. */
  archiveSize?: number;
  /** Whether the videos of motion photos are downloaded as separate files. */
  includeEmbeddedVideos?: boolean;
}

/** Immich's `DuplicateResolveDto`. */
export interface DuplicateResolve {
  /** Groups to resolve; the response reports on each. At least 1 item. */
  groups: readonly DuplicateResolveGroup[];
}

/** Immich's `DuplicateResolveGroupDto`. */
export interface DuplicateResolveGroup {
  /** Group of duplicates, from `duplicates.list`. A UUID. */
  duplicateId: string;
  /** Assets of the group that stay and get the merged metadata. */
  keepAssetIds: readonly string[];
  /** Assets of the group that go to the trash; each asset must be in one of the lists. */
  trashAssetIds: readonly string[];
}

/** Immich's `DuplicateResponseDto`. */
export interface DuplicateGroup {
  /** Assets that look alike, with their tags. */
  assets: Asset[];
  /** Id of the group. A UUID. */
  duplicateId: string;
  /** Best of the assets, by file size and amount of metadata. */
  suggestedKeepAssetIds: string[];
}

/** Immich's `EmailNotificationsResponse`. */
export interface EmailNotificationPreferences {
  /** Whether you get an email when someone shares an album with you. */
  albumInvite: boolean;
  /** Whether you get an email when an album gets new assets. */
  albumUpdate: boolean;
  /** Whether you get emails at all. */
  enabled: boolean;
}

/** Immich's `EmailNotificationsUpdate`. */
export interface EmailNotificationPreferencesUpdate {
  /** Whether you get an email when someone shares an album with you. */
  albumInvite?: boolean;
  /** Whether you get an email when an album gets new assets. */
  albumUpdate?: boolean;
  /** Whether you get emails at all. */
  enabled?: boolean;
}

/** Immich's `EnumFilterAssetType`. */
export interface AssetTypeFilter {
  /** Finds assets with exactly this value. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`. */
  eq?: AssetType;
  /** Finds assets with one of these values. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`. At least 1 item. */
  in?: readonly AssetType[];
  /** Finds assets with any other value. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`. */
  ne?: AssetType;
  /** Finds assets with none of these values. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`. At least 1 item. */
  notIn?: readonly AssetType[];
}

/** Immich's `EnumFilterAssetVisibility`. */
export interface AssetVisibilityFilter {
  /** Finds assets with exactly this value. One of `archive`, `hidden`, `locked`, `timeline`. */
  eq?: AssetVisibility;
  /** Finds assets with one of these values. One of `archive`, `hidden`, `locked`, `timeline`. At least 1 item. */
  in?: readonly AssetVisibility[];
  /** Finds assets with any other value. One of `archive`, `hidden`, `locked`, `timeline`. */
  ne?: AssetVisibility;
  /** Finds assets with none of these values. One of `archive`, `hidden`, `locked`, `timeline`. At least 1 item. */
  notIn?: readonly AssetVisibility[];
}

/** Immich's `ExifResponseDto`. */
export interface Exif {
  /**
   * City of capture, looked up from the position.
   *
   * @default null
   */
  city?: string | null;
  /**
   * Country of capture, looked up from the position.
   *
   * @default null
   */
  country?: string | null;
  /**
   * Capture date; `timeZone` has its zone. A date and time.
   *
   * @default null
   */
  dateTimeOriginal?: string | null;
  /**
   * Text from the file or set in Immich.
   *
   * @default null
   */
  description?: string | null;
  /**
   * Height in pixels as stored, before `orientation` is applied. At least 0.
   *
   * @default null
   */
  exifImageHeight?: number | null;
  /**
   * Width in pixels as stored; `null` until the file has been read after an upload. At least 0.
   *
   * @default null
   */
  exifImageWidth?: number | null;
  /**
   * Shutter time in seconds, as text such as "1/250".
   *
   * @default null
   */
  exposureTime?: string | null;
  /**
   * Aperture as f-number, such as 1.8.
   *
   * @default null
   */
  fNumber?: number | null;
  /**
   * Size of the original file, in bytes. At least 0.
   *
   * @default null
   */
  fileSizeInByte?: number | null;
  /**
   * Focal length in millimetres, as written by the camera.
   *
   * @default null
   */
  focalLength?: number | null;
  /**
   * Light sensitivity.
   *
   * @default null
   */
  iso?: number | null;
  /**
   * Latitude in degrees, positive to the north.
   *
   * @default null
   */
  latitude?: number | null;
  /**
   * Name of the lens.
   *
   * @default null
   */
  lensModel?: string | null;
  /**
   * Longitude in degrees, positive to the east.
   *
   * @default null
   */
  longitude?: number | null;
  /**
   * Manufacturer of the camera.
   *
   * @default null
   */
  make?: string | null;
  /**
   * Model of the camera.
   *
   * @default null
   */
  model?: string | null;
  /**
   * When the file was last modified, by its own metadata. A date and time.
   *
   * @default null
   */
  modifyDate?: string | null;
  /**
   * EXIF orientation, "1" to "8"; values from "5" on swap width and height.
   *
   * @default null
   */
  orientation?: string | null;
  /**
   * Projection of a panorama, such as "EQUIRECTANGULAR"; `null` for flat images.
   *
   * @default null
   */
  projectionType?: string | null;
  /**
   * 1 to 5 stars, -1 for rejected, `null` for no rating. From -1 to 5.
   *
   * @default null
   */
  rating?: number | null;
  /**
   * State or province of capture, looked up from the position.
   *
   * @default null
   */
  state?: string | null;
  /**
   * Zone of the capture date, such as "UTC+9" or "Europe/Berlin".
   *
   * @default null
   */
  timeZone?: string | null;
}

/** Immich's `FaceDto`. */
export interface FaceReassign {
  /** Face to reassign, from `faces.list`. A UUID. */
  id: string;
}

/** Immich's `FoldersResponse`. */
export interface FolderPreferences {
  /** Whether the web app offers a view by folders. */
  enabled: boolean;
  /** Whether the view has an entry in the sidebar. */
  sidebarWeb: boolean;
}

/** Immich's `FoldersUpdate`. */
export interface FolderPreferencesUpdate {
  /** Whether the web app offers a view by folders. */
  enabled?: boolean;
  /** Whether the view has an entry in the sidebar. */
  sidebarWeb?: boolean;
}

/** Immich's `HlsVideoResolution`. */
export type HlsVideoResolution = 1080 | 1440 | 2160 | 480 | 720;

/** Immich's `IdFilter`. */
export interface IdFilter {
  /** Finds assets with this id. A UUID. */
  eq?: string;
  /** Finds assets with any other id. A UUID. */
  ne?: string;
}

/** Immich's `IdFilterNullable`. */
export interface IdFilterNullable {
  /** Finds assets with this id; `null` finds those without one. A UUID. */
  eq?: string | null;
  /** Finds assets with any other id; `null` finds those with one. A UUID. */
  ne?: string | null;
}

/** Immich's `IdsFilter`. */
export interface IdsFilter {
  /** Finds assets that have all of these. At least 1 item. */
  all?: readonly string[];
  /** Finds assets that have at least one of these. At least 1 item. */
  any?: readonly string[];
  /** Finds assets that have none of these. At least 1 item. */
  none?: readonly string[];
}

/** Immich's `ImageFormat`. */
export type ImageFormat = 'jpeg' | 'webp';

/** Immich's `IntegrityReport`. */
export type IntegrityReportType = 'checksum_mismatch' | 'missing_file' | 'untracked_file';

/** Immich's `IntegrityReportResponseDto`. */
export interface IntegrityReport {
  /** Flagged files of this page. */
  items: {
    /** Id of the item, for the operations on it. A UUID. */
    id: string;
    /** Path of the file on the server. */
    path: string;
    /** Which check flagged the file. One of `checksum_mismatch`, `missing_file`, `untracked_file`. */
    type: IntegrityReportTypeOpen;
  }[];
  /** `cursor` for the next page; absent on the last one. */
  nextCursor?: string;
}

/** Immich's `IntegrityReportSummaryResponseDto`. */
export interface IntegrityReportSummary {
  /** Number of files whose content has changed. At least 0. */
  checksum_mismatch: number;
  /** Number of files that are gone from the disk. At least 0. */
  missing_file: number;
  /** Number of files that the database does not have. At least 0. */
  untracked_file: number;
}

/** Immich's `JobCreateDto`. */
export interface JobCreate {
  /** Job to start; it runs after the response. */
  name: ManualJobName;
}

/** Immich's `JobName`. */
export type JobName =
  | 'AssetDelete'
  | 'AssetDeleteCheck'
  | 'AssetDetectDuplicates'
  | 'AssetDetectDuplicatesQueueAll'
  | 'AssetDetectFaces'
  | 'AssetDetectFacesQueueAll'
  | 'AssetEditThumbnailGeneration'
  | 'AssetEmptyTrash'
  | 'AssetEncodeVideo'
  | 'AssetEncodeVideoQueueAll'
  | 'AssetExtractMetadata'
  | 'AssetExtractMetadataQueueAll'
  | 'AssetFileMigration'
  | 'AssetGenerateThumbnails'
  | 'AssetGenerateThumbnailsQueueAll'
  | 'AuditTableCleanup'
  | 'DatabaseBackup'
  | 'FacialRecognition'
  | 'FacialRecognitionQueueAll'
  | 'FileDelete'
  | 'FileMigrationQueueAll'
  | 'HlsSessionCleanup'
  | 'IntegrityChecksumFiles'
  | 'IntegrityChecksumFilesRefresh'
  | 'IntegrityDeleteReportType'
  | 'IntegrityDeleteReports'
  | 'IntegrityMissingFiles'
  | 'IntegrityMissingFilesQueueAll'
  | 'IntegrityMissingFilesRefresh'
  | 'IntegrityUntrackedFiles'
  | 'IntegrityUntrackedFilesQueueAll'
  | 'IntegrityUntrackedRefresh'
  | 'LibraryDelete'
  | 'LibraryDeleteCheck'
  | 'LibraryRemoveAsset'
  | 'LibraryScanAssetsQueueAll'
  | 'LibraryScanQueueAll'
  | 'LibrarySyncAssets'
  | 'LibrarySyncFiles'
  | 'LibrarySyncFilesQueueAll'
  | 'MemoryCleanup'
  | 'MemoryGenerate'
  | 'NotificationsCleanup'
  | 'NotifyAlbumInvite'
  | 'NotifyAlbumUpdate'
  | 'NotifyUserSignup'
  | 'Ocr'
  | 'OcrQueueAll'
  | 'PersonCleanup'
  | 'PersonFileMigration'
  | 'PersonGenerateThumbnail'
  | 'SendMail'
  | 'SessionCleanup'
  | 'SidecarCheck'
  | 'SidecarQueueAll'
  | 'SidecarWrite'
  | 'SmartSearch'
  | 'SmartSearchQueueAll'
  | 'StorageTemplateMigration'
  | 'StorageTemplateMigrationSingle'
  | 'TagCleanup'
  | 'UserDelete'
  | 'UserDeleteCheck'
  | 'UserSyncUsage'
  | 'VersionCheck'
  | 'WorkflowAssetTrigger'
  | (string & {});

/** Immich's `LibraryResponseDto`. */
export interface Library {
  /** Number of assets in the library. */
  assetCount: number;
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Glob patterns of files that scans skip. */
  exclusionPatterns: string[];
  /** Id of the library. A UUID. */
  id: string;
  /** Folders on the server that scans read. */
  importPaths: string[];
  /** Display name. */
  name: string;
  /** User who owns the assets. A UUID. */
  ownerId: string;
  /** When the last scan started; `null` if there was none. A date and time. */
  refreshedAt: string | null;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `LibraryStatsResponseDto`. */
export interface LibraryStatistics {
  /** How many images there are. */
  photos: number;
  /** Number of images and videos together. */
  total: number;
  /** Size of the files, in bytes. */
  usage: number;
  /** How many videos there are. */
  videos: number;
}

/** Immich's `LicenseKeyDto`. */
export interface LicenseKey {
  /** Proof that the key belongs to this server or user. */
  activationKey: string;
  /** Product key from the purchase. Matches `^IM(SV|CL)(-[\dA-Za-z]{4}){8}$`. */
  licenseKey: string;
}

/** Immich's `LicenseResponseDto`. */
export type License = UserLicense;

/** Immich's `LogLevel`. */
export type LogLevel = 'debug' | 'error' | 'fatal' | 'log' | 'verbose' | 'warn';

/** Immich's `LoginCredentialDto`. */
export interface Login {
  /** Address of the user. An email address. */
  email: string;
  /** Password in clear text; use HTTPS. */
  password: string;
}

/** Immich's `LoginResponseDto`. */
export interface LoginResult {
  /** Credential of the new session; pass it to a client as `accessToken`. */
  accessToken: string;
  /** Whether the user is an administrator. */
  isAdmin: boolean;
  /** Whether the user has completed the welcome screens of the web app. */
  isOnboarded: boolean;
  /** Name that other users see. */
  name: string;
  /** Path of the profile image on the server; empty if there is none. */
  profileImagePath: string;
  /** Whether the user is asked to choose a new password. */
  shouldChangePassword: boolean;
  /** Address of the user. An email address. */
  userEmail: string;
  /** Id of the user. A UUID. */
  userId: string;
}

/** Immich's `LogoutResponseDto`. */
export interface LogoutResult {
  /** Page to open next; for OAuth users that of the provider. */
  redirectUri: string;
  /** Always `true`. */
  successful: boolean;
}

/** Immich's `MaintenanceAction`. */
export type MaintenanceAction = 'end' | 'restore_database' | 'select_database_restore' | 'start';

/** Immich's `MaintenanceAuthDto`. */
export interface MaintenanceLoginResult {
  /** Name of the administrator who started maintenance mode. */
  username: string;
}

/** Immich's `MaintenanceDetectInstallResponseDto`. */
export interface DetectedInstall {
  /** Result for each storage folder. */
  storage: DetectedStorageFolder[];
}

/** Immich's `MaintenanceDetectInstallStorageFolderDto`. */
export interface DetectedStorageFolder {
  /** How many files the folder contains. */
  files: number;
  /** Which storage folder it is. One of `backups`, `encoded-video`, `library`, `profile`, `thumbs`, `upload`. */
  folder: StorageFolder;
  /** Whether the server can read the folder. */
  readable: boolean;
  /** Whether the server can write to the folder. */
  writable: boolean;
}

/** Immich's `MaintenanceLoginDto`. */
export interface MaintenanceLogin {
  /** Token from the server's log; omit it to use the cookie. */
  token?: string;
}

/** Immich's `MaintenanceStatusResponseDto`. */
export interface MaintenanceStatus {
  /** What the server is doing. One of `end`, `restore_database`, `select_database_restore`, `start`. */
  action: MaintenanceActionOpen;
  /** Whether the server is in maintenance mode. */
  active: boolean;
  /** Why the action failed; absent if it did not. */
  error?: string;
  /** Progress of the task in percent; absent if unknown. */
  progress?: number;
  /** Step that is running; absent if there is none. */
  task?: string;
}

/** Immich's `ManualJobName`. */
export type ManualJobName =
  | 'backup-database'
  | 'integrity-checksum-mismatch'
  | 'integrity-checksum-mismatch-delete-all'
  | 'integrity-checksum-mismatch-refresh'
  | 'integrity-missing-files'
  | 'integrity-missing-files-delete-all'
  | 'integrity-missing-files-refresh'
  | 'integrity-untracked-files'
  | 'integrity-untracked-files-delete-all'
  | 'integrity-untracked-files-refresh'
  | 'memory-cleanup'
  | 'memory-create'
  | 'person-cleanup'
  | 'tag-cleanup'
  | 'user-cleanup';

/** Immich's `MapMarkerResponseDto`. */
export interface MapMarker {
  /** City of capture; `null` if unknown. */
  city: string | null;
  /** Country of capture; `null` if unknown. */
  country: string | null;
  /** Id of the asset. A UUID. */
  id: string;
  /** Latitude in degrees. */
  lat: number;
  /** Longitude in degrees. */
  lon: number;
  /** State or province of capture; `null` if unknown. */
  state: string | null;
}

/** Immich's `MapReverseGeocodeResponseDto`. */
export interface GeocodedPlace {
  /** Nearest city; `null` if unknown. */
  city: string | null;
  /** Country of the position; `null` if unknown. */
  country: string | null;
  /** State or province of the position; `null` if unknown. */
  state: string | null;
}

/** Immich's `MemoriesResponse`. */
export interface MemoryPreferences {
  /** Seconds that each asset of a memory is shown. */
  duration: number;
  /** Whether the web app shows memories. */
  enabled: boolean;
  /** Whether memories have an entry in the sidebar. Since Immich 3.2.0. */
  sidebarWeb?: boolean;
}

/** Immich's `MemoriesUpdate`. */
export interface MemoryPreferencesUpdate {
  /** Seconds that each asset of a memory is shown. At least 1. */
  duration?: number;
  /** Whether the web app shows memories. */
  enabled?: boolean;
  /** Whether memories have an entry in the sidebar. */
  sidebarWeb?: boolean;
}

/** Immich's `MemoryCreateDto`. */
export interface MemoryCreate {
  /** First assets; those that you cannot share are skipped. */
  assetIds?: readonly string[];
  /** Values that belong to the `type`. */
  data: OnThisDay;
  /** When the memory stops being shown; omit it for no end. A date and time. Since Immich 2.6.0. */
  hideAt?: string | Date;
  /** `true` keeps the memory; unsaved ones are deleted after about 30 days. */
  isSaved?: boolean;
  /** Date that the memory is about. A date and time. */
  memoryAt: string | Date;
  /** When you viewed the memory; omit it for unseen. A date and time. */
  seenAt?: string | Date;
  /** When the memory starts being shown; omit it to start at once. A date and time. Since Immich 2.6.0. */
  showAt?: string | Date;
  /** Kind of memory, which decides the type of `data`. One of `on_this_day`. */
  type: MemoryType;
}

/** Immich's `MemoryResponseDto`. */
export interface Memory {
  /** Assets of the memory that are not in the trash. */
  assets: Asset[];
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Values that belong to the `type`. */
  data: OnThisDay;
  /** When the memory was deleted; absent if it was not. A date and time. */
  deletedAt?: string;
  /** When the memory stops being shown; absent for no end. A date and time. */
  hideAt?: string;
  /** Id of the memory. A UUID. */
  id: string;
  /** Whether the memory is kept; unsaved ones are deleted after about 30 days. */
  isSaved: boolean;
  /** Date that the memory is about. A date and time. */
  memoryAt: string;
  /** User who owns the memory. A UUID. */
  ownerId: string;
  /** When you viewed the memory; absent if you have not. A date and time. */
  seenAt?: string;
  /** When the memory starts being shown; absent for at once. A date and time. */
  showAt?: string;
  /** Kind of memory, which decides the type of `data`. One of `on_this_day`. */
  type: MemoryTypeOpen;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `MemorySearchOrder`. */
export type MemorySearchOrder = 'asc' | 'desc' | 'random';

/** Immich's `MemoryStatisticsResponseDto`. */
export interface MemoryStatistics {
  /** Number of memories that match. */
  total: number;
}

/** Immich's `MemoryType`. */
export type MemoryType = 'on_this_day';

/** Immich's `MemoryUpdateDto`. */
export interface MemoryUpdate {
  /** `true` keeps the memory; unsaved ones are deleted after about 30 days. */
  isSaved?: boolean;
  /** Date that the memory is about. A date and time. */
  memoryAt?: string | Date;
  /** When you viewed the memory. A date and time. */
  seenAt?: string | Date;
}

/** Immich's `MergePersonDto`. */
export interface PersonMerge {
  /** People to merge; `people.merge` keeps the first one, `people.mergeInto` the one in its path. */
  ids: readonly string[];
}

/** Immich's `MetadataSearchDto`. */
export interface MetadataSearchBody {
  /**
   * Finds assets that are in all of these albums.
   *
   * @deprecated
   */
  albumIds?: readonly string[];
  /**
   * Finds the asset with this SHA-1, in hexadecimal or base64.
   *
   * @deprecated
   */
  checksum?: string;
  /**
   * Finds assets taken in this city, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  city?: string | null;
  /**
   * Finds assets taken in this country, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  country?: string | null;
  /**
   * Finds assets uploaded at or after this time. A date and time.
   *
   * @deprecated
   */
  createdAfter?: string | Date;
  /**
   * Finds assets uploaded at or before this time. A date and time.
   *
   * @deprecated
   */
  createdBefore?: string | Date;
  /**
   * Position from `nextCursor` of the page before; only with `filter` or `orderBy`. At least 1 character. Since
   * Immich 3.2.0.
   */
  cursor?: string;
  /**
   * Finds assets whose description contains this text; ignores case and accents.
   *
   * @deprecated
   */
  description?: string;
  /**
   * Finds the video whose transcoded file has exactly this path.
   *
   * @deprecated
   */
  encodedVideoPath?: string;
  /** Conditions in the form of Immich 3.2; cannot be combined with the deprecated fields. Since Immich 3.2.0. */
  filter?: SearchFilter;
  /**
   * Finds the asset with this id. A UUID.
   *
   * @deprecated
   */
  id?: string;
  /**
   * Whether the asset has a transcoded video.
   *
   * @deprecated
   */
  isEncoded?: boolean;
  /**
   * Whether you marked the asset as a favorite.
   *
   * @deprecated
   */
  isFavorite?: boolean;
  /**
   * Whether the asset is a photo with a video, such as a live photo.
   *
   * @deprecated
   */
  isMotion?: boolean;
  /**
   * `true` finds assets that are in no album; `false` has no effect.
   *
   * @deprecated
   */
  isNotInAlbum?: boolean;
  /**
   * Whether the file of an external library is missing; includes trashed assets.
   *
   * @deprecated
   */
  isOffline?: boolean;
  /**
   * Finds assets taken with this lens, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  lensModel?: string | null;
  /**
   * Finds assets of this external library. A UUID.
   *
   * @deprecated
   */
  libraryId?: string | null;
  /**
   * Finds assets taken with a camera of this manufacturer, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  make?: string | null;
  /**
   * Finds assets taken with this camera model, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  model?: string | null;
  /**
   * Finds assets that show this text; similar spellings match too. Since Immich 2.2.0.
   *
   * @deprecated
   */
  ocr?: string;
  /**
   * Sorts by capture date, newest first by default. One of `asc`, `desc`.
   *
   * @deprecated
   */
  order?: AssetOrder;
  /** Sort order in the form of Immich 3.2; cannot be combined with the deprecated fields. Since Immich 3.2.0. */
  orderBy?: SearchOrder;
  /**
   * Finds assets whose file name contains this text; ignores case and accents.
   *
   * @deprecated
   */
  originalFileName?: string;
  /**
   * Finds assets whose path on the server contains this text; ignores case and accents.
   *
   * @deprecated
   */
  originalPath?: string;
  /**
   * Number of the page; `nextPage` of a response is this number as text. At least 1.
   *
   * @deprecated
   */
  page?: number;
  /**
   * Finds assets that show all of these people.
   *
   * @deprecated
   */
  personIds?: readonly string[];
  /**
   * Has no effect; use `originalPath`.
   *
   * @deprecated
   */
  previewPath?: string;
  /**
   * Finds assets with exactly this number of stars; `null` finds those without a rating. From 1 to 5.
   *
   * @deprecated
   */
  rating?: number | null;
  /**
   * How many assets one response contains. From 1 to 1000.
   *
   * @default 250
   */
  size?: number;
  /**
   * Finds assets taken in this state or province, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  state?: string | null;
  /**
   * Finds assets that have all of these tags or tags below them; `null` finds those without tags.
   *
   * @deprecated
   */
  tagIds?: readonly string[] | null;
  /**
   * Finds assets captured at or after this time. A date and time.
   *
   * @deprecated
   */
  takenAfter?: string | Date;
  /**
   * Finds assets captured at or before this time. A date and time.
   *
   * @deprecated
   */
  takenBefore?: string | Date;
  /**
   * Has no effect; use `originalPath`.
   *
   * @deprecated
   */
  thumbnailPath?: string;
  /**
   * Finds assets moved to the trash at or after this time; includes trashed assets. A date and time.
   *
   * @deprecated
   */
  trashedAfter?: string | Date;
  /**
   * Finds assets moved to the trash at or before this time; includes trashed assets. A date and time.
   *
   * @deprecated
   */
  trashedBefore?: string | Date;
  /**
   * Finds assets of this kind. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`.
   *
   * @deprecated
   */
  type?: AssetType;
  /**
   * Finds assets whose record changed at or after this time. A date and time.
   *
   * @deprecated
   */
  updatedAfter?: string | Date;
  /**
   * Finds assets whose record changed at or before this time. A date and time.
   *
   * @deprecated
   */
  updatedBefore?: string | Date;
  /**
   * Finds assets shown in this place; by default the timeline on 2.x, and all but the locked folder on 3.x. One of
   * `archive`, `hidden`, `locked`, `timeline`.
   *
   * @deprecated
   */
  visibility?: AssetVisibility;
  /**
   * Whether trashed assets are found too.
   *
   * @deprecated
   */
  withDeleted?: boolean;
  /** Whether found assets have `exifInfo`. */
  withExif?: boolean;
  /** Whether found assets have `people`. */
  withPeople?: boolean;
  /** `false` leaves out all assets that are in a stack. */
  withStacked?: boolean;
}

/** Immich's `MirrorAxis`. */
export type MirrorAxis = 'horizontal' | 'vertical';

/** Immich's `MirrorParameters`. */
export interface MirrorParameters {
  /** Direction of the flip: left to right or top to bottom. One of `horizontal`, `vertical`. */
  axis: MirrorAxis;
}

/** Immich's `NotificationCreateDto`. */
export interface NotificationCreate {
  /** Values for clients, such as an album id; depends on the `type`. */
  data?: {
    [key: string]: unknown;
  };
  /** Text below the title. */
  description?: string | null;
  /** Color and icon in the web app. One of `error`, `info`, `success`, `warning`. */
  level?: NotificationLevel;
  /** When the notification was read; omit it for unread. A date and time. */
  readAt?: string | Date | null;
  /** Headline. */
  title: string;
  /**
   * Cause of the notification; use "Custom" for your own. One of `AlbumInvite`, `AlbumUpdate`, `BackupFailed`,
   * `ClusterGroupRequest`, `Custom`, `JobFailed`, `SystemMessage`.
   */
  type?: NotificationType;
  /** User who gets the notification. A UUID. */
  userId: string;
}

/** Immich's `NotificationDeleteAllDto`. */
export interface NotificationDeleteMany {
  /** Notifications to delete. At least 1 item. */
  ids: readonly string[];
}

/** Immich's `NotificationDto`. */
export interface UserNotification {
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Values for clients, such as an album id; depends on the `type`. */
  data?: {
    [key: string]: unknown;
  };
  /** Text below the title; absent if there is none. */
  description?: string;
  /** Id of the notification. A UUID. */
  id: string;
  /** Color and icon in the web app. One of `error`, `info`, `success`, `warning`. */
  level: NotificationLevelOpen;
  /** When it was read; absent for unread. A date and time. */
  readAt?: string;
  /** Headline. */
  title: string;
  /**
   * Cause of the notification. One of `AlbumInvite`, `AlbumUpdate`, `BackupFailed`, `ClusterGroupRequest`,
   * `Custom`, `JobFailed`, `SystemMessage`.
   */
  type: NotificationTypeOpen;
}

/** Immich's `NotificationLevel`. */
export type NotificationLevel = 'error' | 'info' | 'success' | 'warning';

/** Immich's `NotificationType`. */
export type NotificationType =
  | 'AlbumInvite'
  | 'AlbumUpdate'
  | 'BackupFailed'
  | 'ClusterGroupRequest'
  | 'Custom'
  | 'JobFailed'
  | 'SystemMessage';

/** Immich's `NotificationUpdateAllDto`. */
export interface NotificationUpdateMany {
  /** Notifications to change. At least 1 item. */
  ids: readonly string[];
  /** When they were read; `null` marks them as unread. A date and time. */
  readAt?: string | Date | null;
}

/** Immich's `NotificationUpdateDto`. */
export interface NotificationUpdate {
  /** When it was read; `null` marks it as unread. A date and time. */
  readAt?: string | Date | null;
}

/** Immich's `NumberFilter`. */
export interface NumberFilter {
  /** Finds assets with exactly this value. */
  eq?: number;
  /** Finds assets with a greater value. */
  gt?: number;
  /** Finds assets with this value or a greater one. */
  gte?: number;
  /** Finds assets with one of these values. At least 1 item. */
  in?: readonly number[];
  /** Finds assets with a smaller value. */
  lt?: number;
  /** Finds assets with this value or a smaller one. */
  lte?: number;
  /** Finds assets with any other value. */
  ne?: number;
  /** Finds assets with none of these values. At least 1 item. */
  notIn?: readonly number[];
}

/** Immich's `NumberFilterNullable`. */
export interface NumberFilterNullable {
  /** Finds assets with exactly this value; `null` finds those without one. */
  eq?: number | null;
  /** Finds assets with a greater value. */
  gt?: number;
  /** Finds assets with this value or a greater one. */
  gte?: number;
  /** Finds assets with one of these values. At least 1 item. */
  in?: readonly number[];
  /** Finds assets with a smaller value. */
  lt?: number;
  /** Finds assets with this value or a smaller one. */
  lte?: number;
  /** Finds assets with any other value; `null` finds those with one. */
  ne?: number | null;
  /** Finds assets with none of these values. At least 1 item. */
  notIn?: readonly number[];
}

/** Immich's `OAuthAuthorizeResponseDto`. */
export interface OAuthAuthorization {
  /** Login page of the provider; send the user there. */
  url: string;
}

/** Immich's `OAuthBackchannelLogoutDto`. */
export interface OAuthBackchannelLogout {
  /** Signed token of the provider that names the session or the user. */
  logout_token: string;
}

/** Immich's `OAuthCallbackDto`. */
export interface OAuthFinish {
  /** PKCE secret that belongs to the `codeChallenge` of the start; omit it to use the cookie. */
  codeVerifier?: string;
  /** Value of `state` from the start of the login; omit it to use the cookie. */
  state?: string;
  /** Complete URL to which the provider redirected, with its query. At least 1 character. */
  url: string;
}

/** Immich's `OAuthConfigDto`. */
export interface OAuthStart {
  /** PKCE challenge, the base64url SHA-256 of your secret; omit it to let the server make one. */
  codeChallenge?: string;
  /** URL to which the provider returns; it must be registered there. */
  redirectUri: string;
  /** Random value to recognise the response; omit it to let the server make one. */
  state?: string;
}

/** Immich's `OAuthTokenEndpointAuthMethod`. */
export type OAuthTokenEndpointAuthMethod = 'client_secret_basic' | 'client_secret_post';

/** Immich's `OnThisDayDto`. */
export interface OnThisDay {
  /** Year in which the assets were captured. From 1000 to 9999. */
  year: number;
}

/** Immich's `OnboardingDto`. */
export interface OnboardingUpdate {
  /** `true` hides the welcome screens of the web app. */
  isOnboarded: boolean;
}

/** Immich's `OnboardingResponseDto`. */
export interface Onboarding {
  /** Whether you have completed the welcome screens of the web app. */
  isOnboarded: boolean;
}

/** Immich's `PartnerCreateDto`. */
export interface PartnerCreate {
  /** User who gets to see your library. A UUID. */
  sharedWithId: string;
}

/** Immich's `PartnerDirection`. */
export type PartnerDirection = 'shared-by' | 'shared-with';

/** Immich's `PartnerResponseDto`. */
export interface Partner {
  /**
   * Background of the initials if there is no profile image. One of `amber`, `blue`, `gray`, `green`, `orange`,
   * `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  avatarColor: UserAvatarColorOpen;
  /** Address of the partner. An email address. */
  email: string;
  /** Id of the partner. A UUID. */
  id: string;
  /** Whether the partner's assets appear on your timeline. */
  inTimeline?: boolean;
  /** Name of the partner. */
  name: string;
  /** When the profile image last changed; use it to refresh a cached copy. A date and time. */
  profileChangedAt: string;
  /** Path of the profile image on the server; empty if there is none. */
  profileImagePath: string;
}

/** Immich's `PartnerUpdateDto`. */
export interface PartnerUpdate {
  /** Whether the partner's assets appear on your timeline. */
  inTimeline: boolean;
}

/** Immich's `PeopleResponse`. */
export interface PeoplePreferences {
  /** Whether the web app shows people. */
  enabled: boolean;
  /** People with fewer faces and no name are not listed. At least 1. */
  minimumFaces?: number;
  /** Whether people have an entry in the sidebar. */
  sidebarWeb: boolean;
}

/** Immich's `PeopleResponseDto`. */
export interface PeoplePage {
  /** Whether there is a page after this one. */
  hasNextPage?: boolean;
  /** Number of all hidden people. At least 0. */
  hidden: number;
  /** People of this page. */
  people: Person[];
  /** Number of all people with a face, hidden ones included. At least 0. */
  total: number;
}

/** Immich's `PeopleUpdate`. */
export interface PeoplePreferencesUpdate {
  /** Whether the web app shows people. */
  enabled?: boolean;
  /** People with fewer faces and no name are not listed. At least 1. */
  minimumFaces?: number;
  /** Whether people have an entry in the sidebar. */
  sidebarWeb?: boolean;
}

/** Immich's `PeopleUpdateDto`. */
export interface PersonUpdateMany {
  /** People to change; the response reports on each. */
  people: readonly PersonUpdateManyItem[];
}

/** Immich's `PeopleUpdateItem`. */
export interface PersonUpdateManyItem {
  /** Date of birth as YYYY-MM-DD, not in the future; `null` for unknown. A date, such as `2024-06-01`. */
  birthDate?: string | null;
  /** Hexadecimal color, such as "#ff8800"; `null` for none. */
  color?: string | null;
  /** Asset from which the face image of the person is cut; the person must be in it. A UUID. */
  featureFaceAssetId?: string;
  /** Person to change. A UUID. */
  id: string;
  /** Whether the person is listed before others. */
  isFavorite?: boolean;
  /** Whether the person is left out of lists. */
  isHidden?: boolean;
  /** Name to show; empty for a person without a name. */
  name?: string;
}

/** Immich's `Permission`. */
export type Permission =
  | 'activity.create'
  | 'activity.delete'
  | 'activity.read'
  | 'activity.statistics'
  | 'activity.update'
  | 'adminAuth.unlinkAll'
  | 'adminConfig.read'
  | 'adminConfig.update'
  | 'adminSession.read'
  | 'adminUser.create'
  | 'adminUser.delete'
  | 'adminUser.read'
  | 'adminUser.update'
  | 'album.create'
  | 'album.delete'
  | 'album.download'
  | 'album.read'
  | 'album.share'
  | 'album.statistics'
  | 'album.update'
  | 'albumAsset.create'
  | 'albumAsset.delete'
  | 'albumUser.create'
  | 'albumUser.delete'
  | 'albumUser.update'
  | 'all'
  | 'apiKey.create'
  | 'apiKey.delete'
  | 'apiKey.read'
  | 'apiKey.rotate'
  | 'apiKey.update'
  | 'archive.read'
  | 'asset.copy'
  | 'asset.delete'
  | 'asset.derive'
  | 'asset.download'
  | 'asset.edit.create'
  | 'asset.edit.delete'
  | 'asset.edit.get'
  | 'asset.read'
  | 'asset.share'
  | 'asset.statistics'
  | 'asset.update'
  | 'asset.upload'
  | 'asset.view'
  | 'assetFile.delete'
  | 'assetFile.download'
  | 'assetFile.read'
  | 'auth.changePassword'
  | 'authDevice.delete'
  | 'backup.delete'
  | 'backup.download'
  | 'backup.list'
  | 'backup.upload'
  | 'clusterGroup.leave'
  | 'clusterGroup.read'
  | 'clusterGroupRequest.create'
  | 'clusterGroupRequest.delete'
  | 'clusterGroupRequest.read'
  | 'duplicate.delete'
  | 'duplicate.read'
  | 'face.create'
  | 'face.delete'
  | 'face.read'
  | 'face.update'
  | 'folder.read'
  | 'job.create'
  | 'job.read'
  | 'library.create'
  | 'library.delete'
  | 'library.read'
  | 'library.statistics'
  | 'library.update'
  | 'maintenance'
  | 'map.read'
  | 'map.search'
  | 'memory.create'
  | 'memory.delete'
  | 'memory.read'
  | 'memory.statistics'
  | 'memory.update'
  | 'memoryAsset.create'
  | 'memoryAsset.delete'
  | 'notification.create'
  | 'notification.delete'
  | 'notification.read'
  | 'notification.update'
  | 'partner.create'
  | 'partner.delete'
  | 'partner.read'
  | 'partner.update'
  | 'person.create'
  | 'person.delete'
  | 'person.merge'
  | 'person.read'
  | 'person.reassign'
  | 'person.statistics'
  | 'person.update'
  | 'pinCode.create'
  | 'pinCode.delete'
  | 'pinCode.update'
  | 'plugin.create'
  | 'plugin.delete'
  | 'plugin.read'
  | 'plugin.update'
  | 'queue.read'
  | 'queue.update'
  | 'queueJob.create'
  | 'queueJob.delete'
  | 'queueJob.read'
  | 'queueJob.update'
  | 'server.about'
  | 'server.apkLinks'
  | 'server.statistics'
  | 'server.storage'
  | 'server.versionCheck'
  | 'serverLicense.delete'
  | 'serverLicense.read'
  | 'serverLicense.update'
  | 'session.create'
  | 'session.delete'
  | 'session.lock'
  | 'session.read'
  | 'session.update'
  | 'sharedLink.create'
  | 'sharedLink.delete'
  | 'sharedLink.read'
  | 'sharedLink.update'
  | 'stack.create'
  | 'stack.delete'
  | 'stack.read'
  | 'stack.update'
  | 'sync.stream'
  | 'syncCheckpoint.delete'
  | 'syncCheckpoint.read'
  | 'syncCheckpoint.update'
  | 'systemConfig.read'
  | 'systemConfig.update'
  | 'systemMetadata.read'
  | 'systemMetadata.update'
  | 'tag.asset'
  | 'tag.create'
  | 'tag.delete'
  | 'tag.read'
  | 'tag.update'
  | 'timeline.download'
  | 'timeline.read'
  | 'user.read'
  | 'user.update'
  | 'userConfig.read'
  | 'userLicense.create'
  | 'userLicense.delete'
  | 'userLicense.read'
  | 'userLicense.update'
  | 'userOnboarding.delete'
  | 'userOnboarding.read'
  | 'userOnboarding.update'
  | 'userPreference.read'
  | 'userPreference.update'
  | 'userProfileImage.create'
  | 'userProfileImage.delete'
  | 'userProfileImage.read'
  | 'userProfileImage.update'
  | 'workflow.create'
  | 'workflow.delete'
  | 'workflow.logs'
  | 'workflow.read'
  | 'workflow.update';

/** Immich's `PersonCreateDto`. */
export interface PersonCreate {
  /** Date of birth as YYYY-MM-DD, not in the future; `null` for unknown. A date, such as `2024-06-01`. */
  birthDate?: string | null;
  /** Hexadecimal color, such as "#ff8800"; `null` for none. */
  color?: string | null;
  /** Whether the person is listed before others. */
  isFavorite?: boolean;
  /** Whether the person is left out of lists. */
  isHidden?: boolean;
  /** Name to show; empty for a person without a name. */
  name?: string;
}

/** Immich's `PersonResponseDto`. */
export interface Person {
  /** Date of birth as YYYY-MM-DD; `null` if unknown. A date, such as `2024-06-01`. */
  birthDate: string | null;
  /** Hexadecimal color; absent if none is set. */
  color?: string;
  /** Id of the person. A UUID. */
  id: string;
  /** Whether the person is listed before others. */
  isFavorite?: boolean;
  /** Whether the person is left out of lists. */
  isHidden: boolean;
  /** Name to show; empty for a person without a name. */
  name: string;
  /** Path of the face image on the server; download it with `people.thumbnail`. */
  thumbnailPath: string;
  /** When the record last changed on the server. A date and time. */
  updatedAt?: string;
}

/** Immich's `PersonStatisticsResponseDto`. */
export interface PersonStatistics {
  /** Number of assets that show the person. */
  assets: number;
}

/** Immich's `PersonUpdateDto`. */
export interface PersonUpdate {
  /** Date of birth as YYYY-MM-DD, not in the future; `null` for unknown. A date, such as `2024-06-01`. */
  birthDate?: string | null;
  /** Hexadecimal color, such as "#ff8800"; `null` for none. */
  color?: string | null;
  /** Asset from which the face image of the person is cut; the person must be in it. A UUID. */
  featureFaceAssetId?: string;
  /** Whether the person is listed before others. */
  isFavorite?: boolean;
  /** Whether the person is left out of lists. */
  isHidden?: boolean;
  /** Name to show; empty for a person without a name. */
  name?: string;
}

/** Immich's `PinCodeChangeDto`. */
export interface PinCodeChange {
  /** Six digits that replace the current PIN code. Matches `^\d{6}$`. */
  newPinCode: string;
  /** Your password, instead of `pinCode`. */
  password?: string;
  /** Current PIN code. Matches `^\d{6}$`. */
  pinCode?: string;
}

/** Immich's `PinCodeResetDto`. */
export interface PinCodeReset {
  /** Your password, instead of `pinCode`. */
  password?: string;
  /** Current PIN code. Matches `^\d{6}$`. */
  pinCode?: string;
}

/** Immich's `PinCodeSetupDto`. */
export interface PinCodeSetup {
  /** Six digits; you must not have a PIN code yet. Matches `^\d{6}$`. */
  pinCode: string;
}

/** Immich's `PlacesResponseDto`. */
export interface Place {
  /** State or province; absent if unknown. */
  admin1name?: string;
  /** County or district; absent if unknown. */
  admin2name?: string;
  /** Latitude in degrees. */
  latitude: number;
  /** Longitude in degrees. */
  longitude: number;
  /** Name of the place. */
  name: string;
}

/** Immich's `PluginMethodResponseDto`. */
export interface PluginMethod {
  /** What the method does. */
  description: string;
  /** Whether the method calls functions of the server. */
  hostFunctions: boolean;
  /** Value for `method` of a workflow step, as "plugin#method". */
  key: string;
  /** Name inside the plugin. */
  name: string;
  /** JSON schema of `config` of a workflow step; `null` for none. */
  schema?: Record<string, unknown>;
  /** Name to show. */
  title: string;
  /** Kinds of workflows in which the method works. One of `AssetV1`. */
  types: WorkflowTypeOpen[];
  /** Hints for a settings form. */
  uiHints: string[];
}

/** Immich's `PluginResponseDto`. */
export interface InstalledPlugin {
  /** Author of the plugin. */
  author: string;
  /** When the plugin was installed. */
  createdAt: string;
  /** What the plugin does. */
  description: string;
  /** Id of the plugin. A UUID. */
  id: string;
  /** Methods that workflow steps can use. Since Immich 3.0.0. */
  methods?: PluginMethod[];
  /** Unique name of the plugin. */
  name: string;
  /** Name to show. */
  title: string;
  /** When the record last changed on the server. */
  updatedAt: string;
  /** Installed version. */
  version: string;
}

/** Immich's `PluginTemplateResponseDto`. */
export interface PluginTemplate {
  /** What the workflow does. */
  description: string;
  /** Unique name of the template. */
  key: string;
  /** Steps of the workflow. */
  steps: PluginTemplateStep[];
  /** Name to show. */
  title: string;
  /** Event that starts the workflow. One of `AssetCreate`, `AssetMetadataExtraction`, `AssetTagged`. */
  trigger: WorkflowTriggerOpen;
  /** Hints for a settings form. */
  uiHints: string[];
}

/** Immich's `PluginTemplateStepResponseDto`. */
export interface PluginTemplateStep {
  /** Settings for the method; `null` for none. */
  config: {
    [key: string]: unknown;
  } | null;
  /** Whether the step runs. */
  enabled?: boolean;
  /** Plugin method to run, as "plugin#method". */
  method: string;
}

/** Immich's `PublicConfigDto`. */
export interface PublicConfig {
  /** Login with OAuth. */
  oauth: PublicConfigOAuth;
  /** Login with a password. */
  passwordLogin: PublicConfigPasswordLogin;
  /** Login page. */
  server: PublicConfigServer;
  /** Appearance of the web app. */
  theme: PublicConfigTheme;
}

/** Immich's `PublicConfigOAuthDto`. */
export interface PublicConfigOAuth {
  /** Whether the login page goes to the provider at once. */
  autoLaunch: boolean;
  /** Label of the button on the login page. */
  buttonText: string;
  /** Whether users can log in with OAuth. */
  enabled: boolean;
}

/** Immich's `PublicConfigPasswordLoginDto`. */
export interface PublicConfigPasswordLogin {
  /** Whether passwords are accepted. */
  enabled: boolean;
}

/** Immich's `PublicConfigServerDto`. */
export interface PublicConfigServer {
  /** Text for the login page; empty if none is set. */
  loginPageMessage: string;
}

/** Immich's `PublicConfigThemeDto`. */
export interface PublicConfigTheme {
  /** Style sheet that the web app loads on every page. */
  customCss: string;
}

/** Immich's `PurchaseResponse`. */
export interface PurchasePreferences {
  /** Date until which the web app hides its buy button, as ISO 8601. */
  hideBuyButtonUntil: string;
  /** Whether the web app shows the badge of supporters. */
  showSupportBadge: boolean;
}

/** Immich's `PurchaseUpdate`. */
export interface PurchasePreferencesUpdate {
  /** Date until which the web app hides its buy button, as ISO 8601. */
  hideBuyButtonUntil?: string;
  /** Whether the web app shows the badge of supporters. */
  showSupportBadge?: boolean;
}

/** Immich's `QueueCommand`. */
export type QueueCommand = 'clear-failed' | 'empty' | 'pause' | 'resume' | 'start';

/** Immich's `QueueCommandDto`. */
export interface QueueCommandRequest {
  /**
   * What to do with the queue; `start` fails with 400 if it is already running. One of `clear-failed`, `empty`,
   * `pause`, `resume`, `start`.
   */
  command: QueueCommand;
  /** `true` processes all assets again, otherwise only those without a result. */
  force?: boolean;
}

/** Immich's `QueueDeleteDto`. */
export interface QueueEmpty {
  /** Whether failed jobs are removed too. */
  failed?: boolean;
}

/** Immich's `QueueJobResponseDto`. */
export interface QueueJob {
  /** Arguments of the job. */
  data: {
    [key: string]: unknown;
  };
  /** Id of the job; absent for some jobs. */
  id?: string;
  /** Kind of job. */
  name: JobName;
  /** When the job was queued, in milliseconds since 1970. */
  timestamp: number;
}

/** Immich's `QueueJobStatus`. */
export type QueueJobStatus = 'active' | 'completed' | 'delayed' | 'failed' | 'paused' | 'waiting';

/** Immich's `QueueName`. */
export type QueueName =
  | 'backgroundTask'
  | 'backupDatabase'
  | 'duplicateDetection'
  | 'editor'
  | 'faceDetection'
  | 'facialRecognition'
  | 'integrityCheck'
  | 'library'
  | 'metadataExtraction'
  | 'migration'
  | 'notifications'
  | 'ocr'
  | 'search'
  | 'sidecar'
  | 'smartSearch'
  | 'storageTemplateMigration'
  | 'thumbnailGeneration'
  | 'videoConversion'
  | 'workflow';

/** Immich's `QueueResponseDto`. */
export interface Queue {
  /** `true` if the queue does not start jobs. */
  isPaused: boolean;
  /** Name of the queue. */
  name: QueueNameOpen;
  /** Number of jobs by state. */
  statistics: QueueStatistics;
}

/** Immich's `QueueResponseLegacyDto`. */
export interface LegacyQueue {
  /** Number of jobs by state. */
  jobCounts: QueueStatistics;
  /** Whether the queue is running. */
  queueStatus: LegacyQueueStatus;
}

/** Immich's `QueueStatisticsDto`. */
export interface QueueStatistics {
  /** Jobs that are running. */
  active: number;
  /** Jobs that are done; most are removed at once. */
  completed: number;
  /** Jobs that wait for a point in time. */
  delayed: number;
  /** Jobs that failed. */
  failed: number;
  /** Jobs that wait for a paused queue. */
  paused: number;
  /** Jobs that wait for their turn. */
  waiting: number;
}

/** Immich's `QueueStatusLegacyDto`. */
export interface LegacyQueueStatus {
  /** Whether jobs are running. */
  isActive: boolean;
  /** `true` if the queue does not start jobs. */
  isPaused: boolean;
}

/** Immich's `QueueUpdateDto`. */
export interface QueueUpdate {
  /** `true` stops the queue from starting jobs; jobs that are running finish. */
  isPaused?: boolean;
}

/** Immich's `QueuesResponseLegacyDto`. */
export interface LegacyQueues {
  /** Cleanup and other maintenance. */
  backgroundTask: LegacyQueue;
  /** Database dumps. */
  backupDatabase: LegacyQueue;
  /** Search for similar images. */
  duplicateDetection: LegacyQueue;
  /** Rendering of edited assets. */
  editor: LegacyQueue;
  /** Detection of faces in images. */
  faceDetection: LegacyQueue;
  /** Grouping of faces into people. */
  facialRecognition: LegacyQueue;
  /** Checks of stored files. Since Immich 3.0.0. */
  integrityCheck?: LegacyQueue;
  /** Scanning of external libraries. */
  library: LegacyQueue;
  /** Reading of EXIF data from files. */
  metadataExtraction: LegacyQueue;
  /** Moves of generated files to new folders. */
  migration: LegacyQueue;
  /** Sending of notifications and emails. */
  notifications: LegacyQueue;
  /** Text recognition. */
  ocr: LegacyQueue;
  /** Updates of the search index. */
  search: LegacyQueue;
  /** Discovery and reading of XMP sidecars. */
  sidecar: LegacyQueue;
  /** Encoding of images for smart search. */
  smartSearch: LegacyQueue;
  /** Moves of originals to the folders of the storage template. */
  storageTemplateMigration: LegacyQueue;
  /** Generation of thumbnails and previews. */
  thumbnailGeneration: LegacyQueue;
  /** Transcoding of videos. */
  videoConversion: LegacyQueue;
  /** Runs of workflows. */
  workflow: LegacyQueue;
}

/** Immich's `RandomSearchDto`. */
export interface RandomSearchBody {
  /**
   * Finds assets that are in all of these albums.
   *
   * @deprecated
   */
  albumIds?: readonly string[];
  /**
   * Finds assets taken in this city, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  city?: string | null;
  /**
   * Finds assets taken in this country, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  country?: string | null;
  /**
   * Finds assets uploaded at or after this time. A date and time.
   *
   * @deprecated
   */
  createdAfter?: string | Date;
  /**
   * Finds assets uploaded at or before this time. A date and time.
   *
   * @deprecated
   */
  createdBefore?: string | Date;
  /** Conditions in the form of Immich 3.2; cannot be combined with the deprecated fields. Since Immich 3.2.0. */
  filter?: SearchFilter;
  /**
   * Whether the asset has a transcoded video.
   *
   * @deprecated
   */
  isEncoded?: boolean;
  /**
   * Whether you marked the asset as a favorite.
   *
   * @deprecated
   */
  isFavorite?: boolean;
  /**
   * Whether the asset is a photo with a video, such as a live photo.
   *
   * @deprecated
   */
  isMotion?: boolean;
  /**
   * `true` finds assets that are in no album; `false` has no effect.
   *
   * @deprecated
   */
  isNotInAlbum?: boolean;
  /**
   * Whether the file of an external library is missing; includes trashed assets.
   *
   * @deprecated
   */
  isOffline?: boolean;
  /**
   * Finds assets taken with this lens, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  lensModel?: string | null;
  /**
   * Finds assets of this external library. A UUID.
   *
   * @deprecated
   */
  libraryId?: string | null;
  /**
   * Finds assets taken with a camera of this manufacturer, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  make?: string | null;
  /**
   * Finds assets taken with this camera model, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  model?: string | null;
  /**
   * Finds assets that show this text; similar spellings match too. Since Immich 2.2.0.
   *
   * @deprecated
   */
  ocr?: string;
  /**
   * Finds assets that show all of these people.
   *
   * @deprecated
   */
  personIds?: readonly string[];
  /**
   * Finds assets with exactly this number of stars; `null` finds those without a rating. From 1 to 5.
   *
   * @deprecated
   */
  rating?: number | null;
  /**
   * How many assets one response contains. From 1 to 1000.
   *
   * @default 250
   */
  size?: number;
  /**
   * Finds assets taken in this state or province, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  state?: string | null;
  /**
   * Finds assets that have all of these tags or tags below them; `null` finds those without tags.
   *
   * @deprecated
   */
  tagIds?: readonly string[] | null;
  /**
   * Finds assets captured at or after this time. A date and time.
   *
   * @deprecated
   */
  takenAfter?: string | Date;
  /**
   * Finds assets captured at or before this time. A date and time.
   *
   * @deprecated
   */
  takenBefore?: string | Date;
  /**
   * Finds assets moved to the trash at or after this time; includes trashed assets. A date and time.
   *
   * @deprecated
   */
  trashedAfter?: string | Date;
  /**
   * Finds assets moved to the trash at or before this time; includes trashed assets. A date and time.
   *
   * @deprecated
   */
  trashedBefore?: string | Date;
  /**
   * Finds assets of this kind. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`.
   *
   * @deprecated
   */
  type?: AssetType;
  /**
   * Finds assets whose record changed at or after this time. A date and time.
   *
   * @deprecated
   */
  updatedAfter?: string | Date;
  /**
   * Finds assets whose record changed at or before this time. A date and time.
   *
   * @deprecated
   */
  updatedBefore?: string | Date;
  /**
   * Finds assets shown in this place; by default the timeline on 2.x, and all but the locked folder on 3.x. One of
   * `archive`, `hidden`, `locked`, `timeline`.
   *
   * @deprecated
   */
  visibility?: AssetVisibility;
  /**
   * Whether trashed assets are found too.
   *
   * @deprecated
   */
  withDeleted?: boolean;
  /** Whether found assets have `exifInfo`. */
  withExif?: boolean;
  /** Whether found assets have `people`. */
  withPeople?: boolean;
  /** `false` leaves out all assets that are in a stack. */
  withStacked?: boolean;
}

/** Immich's `RatingsResponse`. */
export interface RatingPreferences {
  /** Whether the web app shows star ratings. */
  enabled: boolean;
}

/** Immich's `RatingsUpdate`. */
export interface RatingPreferencesUpdate {
  /** Whether the web app shows star ratings. */
  enabled?: boolean;
}

/** Immich's `ReactionLevel`. */
export type ReactionLevel = 'album' | 'asset';

/** Immich's `ReactionType`. */
export type ReactionType = 'comment' | 'like';

/** Immich's `RecentlyAddedResponse`. */
export interface RecentlyAddedPreferences {
  /** Whether recently added assets have an entry in the sidebar. */
  sidebarWeb: boolean;
}

/** Immich's `RecentlyAddedUpdate`. */
export interface RecentlyAddedPreferencesUpdate {
  /** Whether recently added assets have an entry in the sidebar. */
  sidebarWeb?: boolean;
}

/** Immich's `ReleaseChannel`. */
export type ReleaseChannel = 'releaseCandidate' | 'stable';

/** Immich's `ReleaseEventV1`. */
export interface ReleaseEventV1 {
  /** When the server looked for a release, as ISO 8601. */
  checkedAt: string;
  /** Whether there is a newer release than the server's. */
  isAvailable: boolean;
  /** Newest release. */
  releaseVersion: ServerVersion;
  /** Release that the server runs. */
  serverVersion: ServerVersion;
  /**
   * How much newer the release is; `null` if it is not. One of `major`, `minor`, `patch`, `premajor`, `preminor`,
   * `prepatch`, `prerelease`.
   */
  type: ReleaseType | null;
}

/** Immich's `ReleaseType`. */
export type ReleaseType =
  'major' | 'minor' | 'patch' | 'premajor' | 'preminor' | 'prepatch' | 'prerelease' | (string & {});

/** Immich's `ReverseGeocodingStateResponseDto`. */
export interface ReverseGeocodingState {
  /** File with the imported place names; `null` if none were imported. */
  lastImportFileName: string | null;
  /** When the place names were imported; `null` if never. */
  lastUpdate: string | null;
}

/** Immich's `RotateParameters`. */
export interface RotateParameters {
  /** Clockwise rotation in degrees: 0, 90, 180 or 270. From 0 to 270. */
  angle: number;
}

/** Immich's `SearchAlbumResponseDto`. */
export interface SearchAlbums {
  /** Always 0: searches do not find albums. At least 0. */
  count: number;
  /** Always empty. */
  facets: SearchFacet[];
  /** Always empty: searches do not find albums. */
  items: Album[];
  /** Always 0: searches do not find albums. At least 0. */
  total: number;
}

/** Immich's `SearchAssetResponseDto`. */
export interface SearchAssets {
  /** Number of assets in this response. At least 0. */
  count: number;
  /** Always empty. */
  facets: SearchFacet[];
  /** Found assets of this page. */
  items: Asset[];
  /** `cursor` for the next page of a search with `filter`; `null` on the last page and for other searches. */
  nextCursor: string | null;
  /**
   * `page` for the next request, as text; `null` on the last page and for searches with `filter`.
   *
   * @deprecated
   */
  nextPage: string | null;
  /** Same as `count`, not the number of all matches; use `search.count`. At least 0. */
  total: number;
}

/** Immich's `SearchExploreItem`. */
export interface SearchExploreItem {
  /** Asset with the value. */
  data: Asset;
  /** Value of the field, such as the name of a city. */
  value: string;
}

/** Immich's `SearchExploreResponseDto`. */
export interface SearchExplore {
  /** Path of the field, such as "exifInfo.city". */
  fieldName: string;
  /** One entry for each value. */
  items: SearchExploreItem[];
}

/** Immich's `SearchFacetCountResponseDto`. */
export interface SearchFacetCount {
  /** Number of assets with the value. At least 0. */
  count: number;
  /** Value of the field. */
  value: string;
}

/** Immich's `SearchFacetResponseDto`. */
export interface SearchFacet {
  /** Number of assets for each value. */
  counts: SearchFacetCount[];
  /** Field whose values are counted. */
  fieldName: string;
}

/** Immich's `SearchFilter`. */
export interface SearchFilter {
  /** Albums that the asset is in. */
  albumIds?: IdsFilter;
  /** SHA-1 of the file, in hexadecimal or base64. */
  checksum?: StringFilter;
  /** City of capture, by its full name. */
  city?: StringFilterNullable;
  /** Country of capture, by its full name. */
  country?: StringFilterNullable;
  /** When the asset was uploaded. */
  createdAt?: DateFilter;
  /** Description of the asset. */
  description?: StringPatternFilter;
  /** Path of the transcoded video on the server. */
  encodedVideoPath?: StringFilter;
  /** Size of the original file, in bytes. */
  fileSizeInBytes?: NumberFilter;
  /** Whether the asset is in any album. */
  hasAlbums?: BoolFilter;
  /** Whether the asset shows a recognised person. */
  hasPeople?: BoolFilter;
  /** Whether the asset has any tag. */
  hasTags?: BoolFilter;
  /** Id of the asset. */
  id?: IdFilter;
  /** Whether the asset has a transcoded video. */
  isEncoded?: BoolFilter;
  /** Whether you marked the asset as a favorite. */
  isFavorite?: BoolFilter;
  /** Whether the asset is a photo with a video, such as a live photo. */
  isMotion?: BoolFilter;
  /** Whether the file of an external library is missing. */
  isOffline?: BoolFilter;
  /** Lens, by its full name. */
  lensModel?: StringFilterNullable;
  /** External library of the asset; `null` stands for uploads. */
  libraryId?: IdFilterNullable;
  /** Manufacturer of the camera, by its full name. */
  make?: StringFilterNullable;
  /** Camera model, by its full name. */
  model?: StringFilterNullable;
  /** Text that the asset shows. */
  ocr?: StringSimilarityFilter;
  /** Alternatives, of which at least one must match in addition to the other conditions. At least 1 item. */
  or?: readonly SearchFilterBranch[];
  /** Name of the file. */
  originalFileName?: StringPatternFilter;
  /** Path of the file on the server. */
  originalPath?: StringPatternFilter;
  /** People that the asset shows. */
  personIds?: IdsFilter;
  /** Number of stars, -1 for rejected; `null` stands for no rating. */
  rating?: NumberFilterNullable;
  /** State or province of capture, by its full name. */
  state?: StringFilterNullable;
  /** Tags of the asset. */
  tagIds?: IdsFilter;
  /** When the asset was captured. */
  takenAt?: DateFilter;
  /** When the asset was moved to the trash; `null` stands for assets outside of it. */
  trashedAt?: DateFilterNullable;
  /** Kind of file. */
  type?: AssetTypeFilter;
  /** When the record of the asset last changed. */
  updatedAt?: DateFilter;
  /** Where the asset is shown; without this condition all but the locked folder. */
  visibility?: AssetVisibilityFilter;
}

/** Immich's `SearchFilterBranch`. */
export interface SearchFilterBranch {
  /** Albums that the asset is in. */
  albumIds?: IdsFilter;
  /** SHA-1 of the file, in hexadecimal or base64. */
  checksum?: StringFilter;
  /** City of capture, by its full name. */
  city?: StringFilterNullable;
  /** Country of capture, by its full name. */
  country?: StringFilterNullable;
  /** When the asset was uploaded. */
  createdAt?: DateFilter;
  /** Description of the asset. */
  description?: StringPatternFilter;
  /** Path of the transcoded video on the server. */
  encodedVideoPath?: StringFilter;
  /** Size of the original file, in bytes. */
  fileSizeInBytes?: NumberFilter;
  /** Whether the asset is in any album. */
  hasAlbums?: BoolFilter;
  /** Whether the asset shows a recognised person. */
  hasPeople?: BoolFilter;
  /** Whether the asset has any tag. */
  hasTags?: BoolFilter;
  /** Id of the asset. */
  id?: IdFilter;
  /** Whether the asset has a transcoded video. */
  isEncoded?: BoolFilter;
  /** Whether you marked the asset as a favorite. */
  isFavorite?: BoolFilter;
  /** Whether the asset is a photo with a video, such as a live photo. */
  isMotion?: BoolFilter;
  /** Whether the file of an external library is missing. */
  isOffline?: BoolFilter;
  /** Lens, by its full name. */
  lensModel?: StringFilterNullable;
  /** External library of the asset; `null` stands for uploads. */
  libraryId?: IdFilterNullable;
  /** Manufacturer of the camera, by its full name. */
  make?: StringFilterNullable;
  /** Camera model, by its full name. */
  model?: StringFilterNullable;
  /** Text that the asset shows. */
  ocr?: StringSimilarityFilter;
  /** Name of the file. */
  originalFileName?: StringPatternFilter;
  /** Path of the file on the server. */
  originalPath?: StringPatternFilter;
  /** People that the asset shows. */
  personIds?: IdsFilter;
  /** Number of stars, -1 for rejected; `null` stands for no rating. */
  rating?: NumberFilterNullable;
  /** State or province of capture, by its full name. */
  state?: StringFilterNullable;
  /** Tags of the asset. */
  tagIds?: IdsFilter;
  /** When the asset was captured. */
  takenAt?: DateFilter;
  /** When the asset was moved to the trash; `null` stands for assets outside of it. */
  trashedAt?: DateFilterNullable;
  /** Kind of file. */
  type?: AssetTypeFilter;
  /** When the record of the asset last changed. */
  updatedAt?: DateFilter;
  /** Where the asset is shown; without this condition all but the locked folder. */
  visibility?: AssetVisibilityFilter;
}

/** Immich's `SearchOrder`. */
export interface SearchOrder {
  /**
   * Ascending or descending. One of `asc`, `desc`.
   *
   * @default "desc"
   */
  direction?: AssetOrder;
  /**
   * Property to sort by. One of `fileCreatedAt`, `fileSizeInBytes`, `localDateTime`, `rating`.
   *
   * @default "fileCreatedAt"
   */
  field?: SearchOrderField;
}

/** Immich's `SearchOrderField`. */
export type SearchOrderField = 'fileCreatedAt' | 'fileSizeInBytes' | 'localDateTime' | 'rating';

/** Immich's `SearchResponseDto`. */
export interface SearchResult {
  /** Always empty: searches do not find albums. */
  albums: SearchAlbums;
  /** Found assets, one page. */
  assets: SearchAssets;
}

/** Immich's `SearchStatisticsResponseDto`. */
export interface SearchStatistics {
  /** Number of assets that match. */
  total: number;
}

/** Immich's `SearchSuggestionType`. */
export type SearchSuggestionType =
  'camera-lens-model' | 'camera-make' | 'camera-model' | 'city' | 'country' | 'state';

/** Immich's `ServerAboutResponseDto`. */
export interface ServerAbout {
  /** Number of the build; absent in builds of your own. */
  build?: string;
  /** Name of the container image; absent in builds of your own. */
  buildImage?: string;
  /** Page of the container image; absent in builds of your own. */
  buildImageUrl?: string;
  /** Page of the build; absent in builds of your own. */
  buildUrl?: string;
  /** Version of ExifTool, which reads metadata. */
  exiftool?: string;
  /** Version of FFmpeg, which transcodes videos. */
  ffmpeg?: string;
  /** Version of ImageMagick. */
  imagemagick?: string;
  /** Version of libvips, which makes thumbnails. */
  libvips?: string;
  /** Whether a product key is registered for the server. */
  licensed: boolean;
  /** Version of Node.js that runs the server. */
  nodejs?: string;
  /** Repository of the source, as owner/name. */
  repository?: string;
  /** Page of the source repository. */
  repositoryUrl?: string;
  /** Full hash of the commit. */
  sourceCommit?: string;
  /** Branch or tag of the source. */
  sourceRef?: string;
  /** Page of the commit. */
  sourceUrl?: string;
  /** Page for reports to the packager; set only by third-party packages. */
  thirdPartyBugFeatureUrl?: string;
  /** Documentation of the packager; set only by third-party packages. */
  thirdPartyDocumentationUrl?: string;
  /** Source of the package; set only by third-party packages. */
  thirdPartySourceUrl?: string;
  /** Support page of the packager; set only by third-party packages. */
  thirdPartySupportUrl?: string;
  /** Release with a leading v, such as "v3.2.2". */
  version: string;
  /** Page of the release. */
  versionUrl: string;
}

/** Immich's `ServerApkLinksDto`. */
export interface ServerApkLinks {
  /** APK for 64-bit ARM, which most phones have. */
  arm64v8a: string;
  /** APK for 32-bit ARM. */
  armeabiv7a: string;
  /** APK for all architectures; the largest file. */
  universal: string;
  /** APK for 64-bit x86. */
  x86_64: string;
}

/** Immich's `ServerConfigDto`. */
export interface ServerConfig {
  /** Public address for shared links; empty if none is set. */
  externalDomain: string;
  /** Whether an administrator exists; if not, call `auth.signUpAdmin`. */
  isInitialized: boolean;
  /** Whether an administrator has completed the setup wizard. */
  isOnboarded: boolean;
  /** Text for the login page; empty if none is set. */
  loginPageMessage: string;
  /** Whether the server is in maintenance mode, in which most operations fail. */
  maintenanceMode: boolean;
  /** URL of the map style for the dark theme. */
  mapDarkStyleUrl: string;
  /** URL of the map style for the light theme. */
  mapLightStyleUrl: string;
  /** How many similar faces make a person; absent before 3.0.0. Since Immich 3.0.0. */
  minFaces?: number;
  /**
   * Page of the OAuth provider for managing an account; absent before 3.2.0.
   *
   * @default ""
   */
  oauthAccountManagementUrl?: string;
  /** Label of the OAuth button on the login page. */
  oauthButtonText: string;
  /** Whether users can list each other. */
  publicUsers: boolean;
  /** Days after which trashed assets are deleted permanently. */
  trashDays: number;
  /** Days between the deletion of a user and the removal of their files. */
  userDeleteDelay: number;
}

/** Immich's `ServerFeaturesDto`. */
export interface ServerFeatures {
  /** Whether settings come from a file, so that they cannot be changed by the API. */
  configFile: boolean;
  /** Whether similar images are grouped. */
  duplicateDetection: boolean;
  /** Whether the server can send emails. */
  email: boolean;
  /** Whether faces are detected and grouped into people. */
  facialRecognition: boolean;
  /** Whether face regions in files become people. */
  importFaces: boolean;
  /** Whether the map view is available. */
  map: boolean;
  /** Whether users can log in with OAuth. */
  oauth: boolean;
  /** Whether the login page goes to the OAuth provider at once. */
  oauthAutoLaunch: boolean;
  /** Whether text in images is recognised. */
  ocr: boolean;
  /** Whether passwords are accepted. */
  passwordLogin: boolean;
  /** Whether videos can be streamed by HLS. */
  realtimeTranscoding: boolean;
  /** Whether positions get a city, state and country. */
  reverseGeocoding: boolean;
  /** Always `true`. */
  search: boolean;
  /** Always `true`. */
  sidecar: boolean;
  /** Whether `search.smart` works; if not, it fails with 400. */
  smartSearch: boolean;
  /** Whether deleted assets go to the trash; if not, they are deleted at once. */
  trash: boolean;
}

/** Immich's `ServerMediaTypesResponseDto`. */
export interface ServerMediaTypes {
  /** File extensions of images, each with its dot. */
  image: string[];
  /** File extensions of sidecars, each with its dot. */
  sidecar: string[];
  /** File extensions of videos, each with its dot. */
  video: string[];
}

/** Immich's `ServerPingResponse`. */
export interface ServerPing {
  /** Always "pong". */
  res: string;
}

/** Immich's `ServerStatsResponseDto`. */
export interface ServerStatistics {
  /** Number of images of all users. */
  photos: number;
  /** Size of all originals, in bytes. */
  usage: number;
  /** The same numbers for each user. */
  usageByUser: UsageByUser[];
  /** Size of all images, in bytes. */
  usagePhotos: number;
  /** Size of all videos, in bytes. */
  usageVideos: number;
  /** Number of videos of all users. */
  videos: number;
}

/** Immich's `ServerStorageResponseDto`. */
export interface ServerStorage {
  /** Free space, as text such as "1.2 TiB". */
  diskAvailable: string;
  /** Free space, in bytes. */
  diskAvailableRaw: number;
  /** Size of the disk that holds the library, as text such as "3.6 TiB". */
  diskSize: string;
  /** Size of the disk that holds the library, in bytes. */
  diskSizeRaw: number;
  /** Used space in percent, with two decimals. */
  diskUsagePercentage: number;
  /** Used space by Immich and others, as text such as "2.4 TiB". */
  diskUse: string;
  /** Used space by Immich and others, in bytes. */
  diskUseRaw: number;
}

/** Immich's `ServerVersionHistoryResponseDto`. */
export interface ServerVersionHistoryEntry {
  /** When the server first started with this version. A date and time. */
  createdAt: string;
  /** Id of the entry. A UUID. */
  id: string;
  /** Release without a leading v, such as "3.2.2". */
  version: string;
}

/** Immich's `ServerVersionResponseDto`. */
export interface ServerVersion {
  /** First number of the release; it rises with breaking changes. At least 0. */
  major: number;
  /** Second number of the release. At least 0. */
  minor: number;
  /** Third number of the release. At least 0. */
  patch: number;
  /** Number of the release candidate; `null` for a release, absent before 3.0.0. At least 0. */
  prerelease: number | null;
}

/** Immich's `SessionCreateDto`. */
export interface SessionCreate {
  /** Operating system to show in the list of sessions. */
  deviceOS?: string;
  /** Device to show in the list of sessions. */
  deviceType?: string;
  /** Seconds until the session ends; omit it for no end. At least 1. */
  duration?: number;
}

/** Immich's `SessionCreateResponseDto`. */
export interface CreatedSession {
  /** Version of the mobile app; `null` for other clients. */
  appVersion: string | null;
  /** When the session started. */
  createdAt: string;
  /** Whether the call was made with this session. */
  current: boolean;
  /** Operating system of the client; empty if unknown. */
  deviceOS: string;
  /** Browser or device of the client; empty if unknown. */
  deviceType: string;
  /** When the session ends; absent if it does not expire. */
  expiresAt?: string;
  /** Id of the session. A UUID. */
  id: string;
  /** Whether the next sync of the session starts from scratch. */
  isPendingSyncReset: boolean;
  /** Credential of the new session; the server does not return it again. */
  token: string;
  /** When the session was last used. */
  updatedAt: string;
}

/** Immich's `SessionResponseDto`. */
export interface Session {
  /** Version of the mobile app; `null` for other clients. */
  appVersion: string | null;
  /** When the session started. */
  createdAt: string;
  /** Whether the call was made with this session. */
  current: boolean;
  /** Operating system of the client; empty if unknown. */
  deviceOS: string;
  /** Browser or device of the client; empty if unknown. */
  deviceType: string;
  /** When the session ends; absent if it does not expire. */
  expiresAt?: string;
  /** Id of the session. A UUID. */
  id: string;
  /** Whether the next sync of the session starts from scratch. */
  isPendingSyncReset: boolean;
  /** When the session was last used. */
  updatedAt: string;
}

/** Immich's `SessionUnlockDto`. */
export interface SessionUnlock {
  /** Not accepted by current releases; send `pinCode`. */
  password?: string;
  /** Your PIN code of six digits. Matches `^\d{6}$`. */
  pinCode?: string;
}

/** Immich's `SessionUpdateDto`. */
export interface SessionUpdate {
  /** `true` makes the client of the session sync from scratch. */
  isPendingSyncReset?: boolean;
}

/** Immich's `SetMaintenanceModeDto`. */
export interface MaintenanceModeChange {
  /**
   * Starts or ends maintenance mode, or runs an action in it. One of `end`, `restore_database`,
   * `select_database_restore`, `start`.
   */
  action: MaintenanceAction;
  /** Backup to restore; required to restore the database. Since Immich 2.5.0. */
  restoreBackupFilename?: string;
}

/** Immich's `SharedLinkCreateDto`. */
export interface SharedLinkCreate {
  /** Album to show; required for links to an album. A UUID. */
  albumId?: string;
  /**
   * Whether originals can be downloaded; always off without `showMetadata`.
   *
   * @default true
   */
  allowDownload?: boolean;
  /** Whether anyone with the link may upload; servers allow it by default. */
  allowUpload?: boolean;
  /** Assets to show; required for links to single assets. */
  assetIds?: readonly string[];
  /** Text shown with the link. */
  description?: string | null;
  /** When the link stops working; `null` for never. A date and time. */
  expiresAt?: string | Date | null;
  /** Password that the link requires; stored and returned in clear text. */
  password?: string | null;
  /**
   * Whether EXIF data, places and file names are visible.
   *
   * @default true
   */
  showMetadata?: boolean;
  /** Readable path for the link, as in https://photos.example.com/s/summer; must be unique. */
  slug?: string | null;
  /** Whether the link shows an album or single assets. One of `ALBUM`, `INDIVIDUAL`. */
  type: SharedLinkType;
}

/** Immich's `SharedLinkEditDto`. */
export interface SharedLinkUpdate {
  /** Whether originals can be downloaded. */
  allowDownload?: boolean;
  /** Whether anyone with the link may upload. */
  allowUpload?: boolean;
  /** Text shown with the link; `null` removes it. */
  description?: string | null;
  /** When the link stops working; `null` for never. A date and time. */
  expiresAt?: string | Date | null;
  /** Password that the link requires; `null` removes it. */
  password?: string | null;
  /** Whether EXIF data, places and file names are visible. */
  showMetadata?: boolean;
  /** Readable path for the link; `null` removes it; servers also remove it if you omit the field. */
  slug?: string | null;
}

/** Immich's `SharedLinkLoginDto`. */
export interface SharedLinkLogin {
  /** Password of the shared link. */
  password: string;
}

/** Immich's `SharedLinkResponseDto`. */
export interface SharedLink {
  /** Album that the link shows; absent for links to single assets. */
  album?: Album;
  /** Whether originals can be downloaded. */
  allowDownload: boolean;
  /** Whether anyone with the link may upload. */
  allowUpload: boolean;
  /** Assets that the link shows; empty for links to an album. */
  assets: Asset[];
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Text shown with the link; `null` for none. */
  description: string | null;
  /** When the link stops working; `null` for never. A date and time. */
  expiresAt: string | null;
  /** Id of the link. A UUID. */
  id: string;
  /** Secret part of the link's URL; send it as `key` to act with the link. */
  key: string;
  /** Password in clear text; `null` for none. */
  password: string | null;
  /** Whether EXIF data, places and file names are visible. */
  showMetadata: boolean;
  /** Readable path of the link; `null` for none. */
  slug: string | null;
  /** Whether the link shows an album or single assets. One of `ALBUM`, `INDIVIDUAL`. */
  type: SharedLinkTypeOpen;
  /** User who created the link. A UUID. */
  userId: string;
}

/** Immich's `SharedLinkType`. */
export type SharedLinkType = 'ALBUM' | 'INDIVIDUAL';

/** Immich's `SharedLinksResponse`. */
export interface SharedLinkPreferences {
  /** Whether the web app shows shared links. */
  enabled: boolean;
  /** Whether shared links have an entry in the sidebar. */
  sidebarWeb: boolean;
}

/** Immich's `SharedLinksUpdate`. */
export interface SharedLinkPreferencesUpdate {
  /** Whether the web app shows shared links. */
  enabled?: boolean;
  /** Whether shared links have an entry in the sidebar. */
  sidebarWeb?: boolean;
}

/** Immich's `SignUpDto`. */
export interface AdminSignUp {
  /** Address to log in with. An email address. */
  email: string;
  /** Name that other users see. */
  name: string;
  /** Password to log in with. */
  password: string;
}

/** Immich's `SmartSearchDto`. */
export interface SmartSearchBody {
  /**
   * Finds assets that are in all of these albums.
   *
   * @deprecated
   */
  albumIds?: readonly string[];
  /**
   * Finds assets taken in this city, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  city?: string | null;
  /**
   * Finds assets taken in this country, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  country?: string | null;
  /**
   * Finds assets uploaded at or after this time. A date and time.
   *
   * @deprecated
   */
  createdAfter?: string | Date;
  /**
   * Finds assets uploaded at or before this time. A date and time.
   *
   * @deprecated
   */
  createdBefore?: string | Date;
  /** Conditions in the form of Immich 3.2; cannot be combined with the deprecated fields. Since Immich 3.2.0. */
  filter?: SearchFilter;
  /**
   * Whether the asset has a transcoded video.
   *
   * @deprecated
   */
  isEncoded?: boolean;
  /**
   * Whether you marked the asset as a favorite.
   *
   * @deprecated
   */
  isFavorite?: boolean;
  /**
   * Whether the asset is a photo with a video, such as a live photo.
   *
   * @deprecated
   */
  isMotion?: boolean;
  /**
   * `true` finds assets that are in no album; `false` has no effect.
   *
   * @deprecated
   */
  isNotInAlbum?: boolean;
  /**
   * Whether the file of an external library is missing; includes trashed assets.
   *
   * @deprecated
   */
  isOffline?: boolean;
  /** Language of `query`, such as "de"; only some models use it. */
  language?: string;
  /**
   * Finds assets taken with this lens, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  lensModel?: string | null;
  /**
   * Finds assets of this external library. A UUID.
   *
   * @deprecated
   */
  libraryId?: string | null;
  /**
   * Finds assets taken with a camera of this manufacturer, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  make?: string | null;
  /**
   * Finds assets taken with this camera model, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  model?: string | null;
  /**
   * Finds assets that show this text; similar spellings match too. Since Immich 2.2.0.
   *
   * @deprecated
   */
  ocr?: string;
  /**
   * Number of the page; `nextPage` of a response is this number as text. At least 1.
   *
   * @deprecated
   */
  page?: number;
  /**
   * Finds assets that show all of these people.
   *
   * @deprecated
   */
  personIds?: readonly string[];
  /** Description of the content, such as "sunset at the sea". */
  query?: string;
  /** Finds assets that look like this one; replaces `query`. A UUID. */
  queryAssetId?: string;
  /**
   * Finds assets with exactly this number of stars; `null` finds those without a rating. From 1 to 5.
   *
   * @deprecated
   */
  rating?: number | null;
  /**
   * How many assets one response contains. From 1 to 1000.
   *
   * @default 100
   */
  size?: number;
  /**
   * Finds assets taken in this state or province, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  state?: string | null;
  /**
   * Finds assets that have all of these tags or tags below them; `null` finds those without tags.
   *
   * @deprecated
   */
  tagIds?: readonly string[] | null;
  /**
   * Finds assets captured at or after this time. A date and time.
   *
   * @deprecated
   */
  takenAfter?: string | Date;
  /**
   * Finds assets captured at or before this time. A date and time.
   *
   * @deprecated
   */
  takenBefore?: string | Date;
  /**
   * Finds assets moved to the trash at or after this time; includes trashed assets. A date and time.
   *
   * @deprecated
   */
  trashedAfter?: string | Date;
  /**
   * Finds assets moved to the trash at or before this time; includes trashed assets. A date and time.
   *
   * @deprecated
   */
  trashedBefore?: string | Date;
  /**
   * Finds assets of this kind. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`.
   *
   * @deprecated
   */
  type?: AssetType;
  /**
   * Finds assets whose record changed at or after this time. A date and time.
   *
   * @deprecated
   */
  updatedAfter?: string | Date;
  /**
   * Finds assets whose record changed at or before this time. A date and time.
   *
   * @deprecated
   */
  updatedBefore?: string | Date;
  /**
   * Finds assets shown in this place; by default the timeline on 2.x, and all but the locked folder on 3.x. One of
   * `archive`, `hidden`, `locked`, `timeline`.
   *
   * @deprecated
   */
  visibility?: AssetVisibility;
  /**
   * Whether trashed assets are found too.
   *
   * @deprecated
   */
  withDeleted?: boolean;
  /** Whether found assets have `exifInfo`. */
  withExif?: boolean;
}

/** Immich's `SourceType`. */
export type FaceSourceType = 'exif' | 'machine-learning' | 'manual' | (string & {});

/** Immich's `StackCreateDto`. */
export interface StackCreate {
  /**
   * Assets of the stack; the first one becomes the cover, and existing stacks of these assets are merged. At least
   * 2 items.
   */
  assetIds: readonly string[];
}

/** Immich's `StackResponseDto`. */
export interface Stack {
  /** Assets of the stack. */
  assets: Asset[];
  /** Id of the stack. A UUID. */
  id: string;
  /** Asset shown as the cover of the stack. A UUID. */
  primaryAssetId: string;
}

/** Immich's `StackUpdateDto`. */
export interface StackUpdate {
  /** Asset of the stack that becomes the cover. A UUID. */
  primaryAssetId?: string;
}

/** Immich's `StatisticsSearchDto`. */
export interface StatisticsSearch {
  /**
   * Finds assets that are in all of these albums.
   *
   * @deprecated
   */
  albumIds?: readonly string[];
  /**
   * Finds assets taken in this city, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  city?: string | null;
  /**
   * Finds assets taken in this country, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  country?: string | null;
  /**
   * Finds assets uploaded at or after this time. A date and time.
   *
   * @deprecated
   */
  createdAfter?: string | Date;
  /**
   * Finds assets uploaded at or before this time. A date and time.
   *
   * @deprecated
   */
  createdBefore?: string | Date;
  /**
   * Finds assets whose description contains this text; ignores case and accents.
   *
   * @deprecated
   */
  description?: string;
  /** Conditions in the form of Immich 3.2; cannot be combined with the deprecated fields. Since Immich 3.2.0. */
  filter?: SearchFilter;
  /**
   * Whether the asset has a transcoded video.
   *
   * @deprecated
   */
  isEncoded?: boolean;
  /**
   * Whether you marked the asset as a favorite.
   *
   * @deprecated
   */
  isFavorite?: boolean;
  /**
   * Whether the asset is a photo with a video, such as a live photo.
   *
   * @deprecated
   */
  isMotion?: boolean;
  /**
   * `true` finds assets that are in no album; `false` has no effect.
   *
   * @deprecated
   */
  isNotInAlbum?: boolean;
  /**
   * Whether the file of an external library is missing; includes trashed assets.
   *
   * @deprecated
   */
  isOffline?: boolean;
  /**
   * Finds assets taken with this lens, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  lensModel?: string | null;
  /**
   * Finds assets of this external library. A UUID.
   *
   * @deprecated
   */
  libraryId?: string | null;
  /**
   * Finds assets taken with a camera of this manufacturer, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  make?: string | null;
  /**
   * Finds assets taken with this camera model, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  model?: string | null;
  /**
   * Finds assets that show this text; similar spellings match too. Since Immich 2.2.0.
   *
   * @deprecated
   */
  ocr?: string;
  /**
   * Finds assets that show all of these people.
   *
   * @deprecated
   */
  personIds?: readonly string[];
  /**
   * Finds assets with exactly this number of stars; `null` finds those without a rating. From 1 to 5.
   *
   * @deprecated
   */
  rating?: number | null;
  /**
   * Finds assets taken in this state or province, by its full name; `null` finds those without one.
   *
   * @deprecated
   */
  state?: string | null;
  /**
   * Finds assets that have all of these tags or tags below them; `null` finds those without tags.
   *
   * @deprecated
   */
  tagIds?: readonly string[] | null;
  /**
   * Finds assets captured at or after this time. A date and time.
   *
   * @deprecated
   */
  takenAfter?: string | Date;
  /**
   * Finds assets captured at or before this time. A date and time.
   *
   * @deprecated
   */
  takenBefore?: string | Date;
  /**
   * Finds assets moved to the trash at or after this time; includes trashed assets. A date and time.
   *
   * @deprecated
   */
  trashedAfter?: string | Date;
  /**
   * Finds assets moved to the trash at or before this time; includes trashed assets. A date and time.
   *
   * @deprecated
   */
  trashedBefore?: string | Date;
  /**
   * Finds assets of this kind. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`.
   *
   * @deprecated
   */
  type?: AssetType;
  /**
   * Finds assets whose record changed at or after this time. A date and time.
   *
   * @deprecated
   */
  updatedAfter?: string | Date;
  /**
   * Finds assets whose record changed at or before this time. A date and time.
   *
   * @deprecated
   */
  updatedBefore?: string | Date;
  /**
   * Finds assets shown in this place; by default the timeline on 2.x, and all but the locked folder on 3.x. One of
   * `archive`, `hidden`, `locked`, `timeline`.
   *
   * @deprecated
   */
  visibility?: AssetVisibility;
}

/** Immich's `StorageFolder`. */
export type StorageFolder =
  'backups' | 'encoded-video' | 'library' | 'profile' | 'thumbs' | 'upload' | (string & {});

/** Immich's `StringFilter`. */
export interface StringFilter {
  /** Finds assets with exactly this value. */
  eq?: string;
  /** Finds assets with one of these values. At least 1 item. */
  in?: readonly string[];
  /** Finds assets with any other value. */
  ne?: string;
  /** Finds assets with none of these values. At least 1 item. */
  notIn?: readonly string[];
}

/** Immich's `StringFilterNullable`. */
export interface StringFilterNullable {
  /** Finds assets with exactly this value; `null` finds those without one. */
  eq?: string | null;
  /** Finds assets with one of these values. At least 1 item. */
  in?: readonly string[];
  /** Finds assets with any other value; `null` finds those with one. */
  ne?: string | null;
  /** Finds assets with none of these values. At least 1 item. */
  notIn?: readonly string[];
}

/** Immich's `StringPatternFilter`. */
export interface StringPatternFilter {
  /** Finds values that end with this text; ignores case and accents. At least 1 character. */
  endsWith?: string;
  /** Finds assets with exactly this value; `null` finds those without one. */
  eq?: string | null;
  /** Finds assets with one of these values. At least 1 item. */
  in?: readonly string[];
  /** Finds values that contain this text; ignores case and accents. At least 1 character. */
  like?: string;
  /** Finds assets with any other value; `null` finds those with one. */
  ne?: string | null;
  /** Finds assets with none of these values. At least 1 item. */
  notIn?: readonly string[];
  /** Finds values that do not contain this text; ignores case and accents. At least 1 character. */
  notLike?: string;
  /** Finds values that start with this text; ignores case and accents. At least 1 character. */
  startsWith?: string;
}

/** Immich's `StringSimilarityFilter`. */
export interface StringSimilarityFilter {
  /** Words to look for; similar spellings match too. At least 1 character. */
  matches: string;
}

/** Immich's `SyncAckDeleteDto`. */
export interface SyncAckDelete {
  /** Types to forget; all of them by default. */
  types?: readonly SyncEntityType[];
}

/** Immich's `SyncAckDto`. */
export interface SyncAck {
  /** Acknowledgement as it was sent. */
  ack: string;
  /** Kind of record that it is for. */
  type: SyncEntityTypeOpen;
}

/** Immich's `SyncAckSetDto`. */
export interface SyncAckSet {
  /** Values of `ack` from the stream; the last one of each type is enough. At most 1000 items. */
  acks: readonly string[];
}

/** Immich's `SyncAckV1`. */
export type SyncAckV1 = Record<string, unknown>;

/** Immich's `SyncAlbumDeleteV1`. */
export interface SyncAlbumDeleteV1 {
  /** Album that changed. A UUID. */
  albumId: string;
}

/** Immich's `SyncAlbumToAssetDeleteV1`. */
export interface SyncAlbumToAssetDeleteV1 {
  /** Album that changed. A UUID. */
  albumId: string;
  /** Asset that was added to the album or removed from it. A UUID. */
  assetId: string;
}

/** Immich's `SyncAlbumToAssetV1`. */
export interface SyncAlbumToAssetV1 {
  /** Album that changed. A UUID. */
  albumId: string;
  /** Asset that was added to the album or removed from it. A UUID. */
  assetId: string;
}

/** Immich's `SyncAlbumUserDeleteV1`. */
export interface SyncAlbumUserDeleteV1 {
  /** Album that changed. A UUID. */
  albumId: string;
  /** User who joined or left the album. A UUID. */
  userId: string;
}

/** Immich's `SyncAlbumUserV1`. */
export interface SyncAlbumUserV1 {
  /** Album that changed. A UUID. */
  albumId: string;
  /** Editors can add and remove assets, viewers cannot. One of `editor`, `owner`, `viewer`. */
  role: AlbumUserRoleOpen;
  /** User who joined or left the album. A UUID. */
  userId: string;
}

/** Immich's `SyncAlbumV1`. */
export interface SyncAlbumV1 {
  /** When the album was created. A date and time. */
  createdAt: string;
  /** Free text; empty if there is none. */
  description: string;
  /** Id of the album. A UUID. */
  id: string;
  /** Whether members can like and comment. */
  isActivityEnabled: boolean;
  /** Display name; names are not unique. */
  name: string;
  /** Order in which the web app shows the assets. One of `asc`, `desc`. */
  order: AssetOrderOpen;
  /** User who owns the album. A UUID. */
  ownerId: string;
  /** Asset shown as the cover; `null` for an empty album. */
  thumbnailAssetId: string | null;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `SyncAlbumV2`. */
export interface SyncAlbumV2 {
  /** When the album was created. A date and time. */
  createdAt: string;
  /** Free text; empty if there is none. */
  description: string;
  /** Id of the album. A UUID. */
  id: string;
  /** Whether members can like and comment. */
  isActivityEnabled: boolean;
  /** Display name; names are not unique. */
  name: string;
  /** Order in which the web app shows the assets. One of `asc`, `desc`. */
  order: AssetOrderOpen;
  /** Asset shown as the cover; `null` for an empty album. */
  thumbnailAssetId: string | null;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `SyncAssetDeleteV1`. */
export interface SyncAssetDeleteV1 {
  /** Asset that was deleted permanently. A UUID. */
  assetId: string;
}

/** Immich's `SyncAssetEditDeleteV1`. */
export interface SyncAssetEditDeleteV1 {
  /** Edit that was deleted. A UUID. */
  editId: string;
}

/** Immich's `SyncAssetEditV1`. */
export interface SyncAssetEditV1 {
  /** Kind of edit, which decides the type of `parameters`. One of `crop`, `mirror`, `rotate`. */
  action: AssetEditActionOpen;
  /** Asset that is edited. A UUID. */
  assetId: string;
  /** Id of the edit. A UUID. */
  id: string;
  /** Values for the `action`: an area, an angle or an axis. */
  parameters: {
    [key: string]: unknown;
  };
  /** Position of the edit; lower ones are applied first. */
  sequence: number;
}

/** Immich's `SyncAssetExifV1`. */
export interface SyncAssetExifV1 {
  /** Asset that the values belong to. A UUID. */
  assetId: string;
  /** City of capture, looked up from the position. */
  city: string | null;
  /** Country of capture, looked up from the position. */
  country: string | null;
  /** Capture date; `timeZone` has its zone. A date and time. */
  dateTimeOriginal: string | null;
  /** Text from the file or set in Immich. */
  description: string | null;
  /** Height in pixels as stored, before `orientation` is applied. */
  exifImageHeight: number | null;
  /** Width in pixels as stored, before `orientation` is applied. */
  exifImageWidth: number | null;
  /** Shutter time in seconds, as text such as "1/250". */
  exposureTime: string | null;
  /** Aperture as f-number, such as 1.8. */
  fNumber: number | null;
  /** Size of the original file, in bytes. */
  fileSizeInByte: number | null;
  /** Focal length in millimetres, as written by the camera. */
  focalLength: number | null;
  /** Frames a second of a video. */
  fps: number | null;
  /** Light sensitivity. */
  iso: number | null;
  /** Latitude in degrees, positive to the north. */
  latitude: number | null;
  /** Name of the lens. */
  lensModel: string | null;
  /** Longitude in degrees, positive to the east. */
  longitude: number | null;
  /** Manufacturer of the camera. */
  make: string | null;
  /** Model of the camera. */
  model: string | null;
  /** When the file was last modified, by its own metadata. A date and time. */
  modifyDate: string | null;
  /** EXIF orientation, "1" to "8"; values from "5" on swap width and height. */
  orientation: string | null;
  /** Name of the color profile. */
  profileDescription: string | null;
  /** Projection of a panorama, such as "EQUIRECTANGULAR"; `null` for flat images. */
  projectionType: string | null;
  /** 1 to 5 stars, -1 for rejected, `null` for no rating. */
  rating: number | null;
  /** State or province of capture, looked up from the position. */
  state: string | null;
  /** Zone of the capture date, such as "UTC+9" or "Europe/Berlin". */
  timeZone: string | null;
}

/** Immich's `SyncAssetFaceDeleteV1`. */
export interface SyncAssetFaceDeleteV1 {
  /** Face that was deleted. A UUID. */
  assetFaceId: string;
}

/** Immich's `SyncAssetFaceV1`. */
export interface SyncAssetFaceV1 {
  /** Asset that shows the face. A UUID. */
  assetId: string;
  /** Left edge of the face, in pixels of `imageWidth`. */
  boundingBoxX1: number;
  /** Right edge of the face, in pixels of `imageWidth`. */
  boundingBoxX2: number;
  /** Top edge of the face, in pixels of `imageHeight`. */
  boundingBoxY1: number;
  /** Bottom edge of the face, in pixels of `imageHeight`. */
  boundingBoxY2: number;
  /** Id of the face. A UUID. */
  id: string;
  /** Height of the image to which the box refers, in pixels. */
  imageHeight: number;
  /** Width of the image to which the box refers, in pixels. */
  imageWidth: number;
  /** Person whose face it is; `null` if it is not assigned. */
  personId: string | null;
  /** Whether machine learning, the metadata of the file or a user found the face. */
  sourceType: string;
}

/** Immich's `SyncAssetFaceV2`. */
export interface SyncAssetFaceV2 {
  /** Asset that shows the face. A UUID. */
  assetId: string;
  /** Left edge of the face, in pixels of `imageWidth`. */
  boundingBoxX1: number;
  /** Right edge of the face, in pixels of `imageWidth`. */
  boundingBoxX2: number;
  /** Top edge of the face, in pixels of `imageHeight`. */
  boundingBoxY1: number;
  /** Bottom edge of the face, in pixels of `imageHeight`. */
  boundingBoxY2: number;
  /** When the face was deleted; `null` if it was not. A date and time. */
  deletedAt: string | null;
  /** Id of the face. A UUID. */
  id: string;
  /** Height of the image to which the box refers, in pixels. */
  imageHeight: number;
  /** Width of the image to which the box refers, in pixels. */
  imageWidth: number;
  /** Whether the face is inside the edited image. */
  isVisible: boolean;
  /** Person whose face it is; `null` if it is not assigned. */
  personId: string | null;
  /** Whether machine learning, the metadata of the file or a user found the face. */
  sourceType: string;
}

/** Immich's `SyncAssetMetadataDeleteV1`. */
export interface SyncAssetMetadataDeleteV1 {
  /** Asset that has the entry. A UUID. */
  assetId: string;
  /** Name of the entry. */
  key: string;
}

/** Immich's `SyncAssetMetadataV1`. */
export interface SyncAssetMetadataV1 {
  /** Asset that has the entry. A UUID. */
  assetId: string;
  /** Name of the entry. */
  key: string;
  /** Stored JSON object. */
  value: {
    [key: string]: unknown;
  };
}

/** Immich's `SyncAssetOcrDeleteV1`. */
export interface SyncAssetOcrDeleteV1 {
  /** Asset that shows the text. */
  assetId: string;
  /** When the text was deleted. A date and time. */
  deletedAt: string;
  /** Id of the text. */
  id: string;
}

/** Immich's `SyncAssetOcrV1`. */
export interface SyncAssetOcrV1 {
  /** Asset that shows the text. A UUID. */
  assetId: string;
  /** Confidence that the box contains text, from 0 to 1. */
  boxScore: number;
  /** Id of the text. A UUID. */
  id: string;
  /** Whether the text is inside the edited image. */
  isVisible: boolean;
  /** Recognised text of one line or block. */
  text: string;
  /** Confidence in the recognised text, from 0 to 1. */
  textScore: number;
  /** Left to right position of the top left corner, as a fraction of the width. */
  x1: number;
  /** Left to right position of the top right corner, as a fraction of the width. */
  x2: number;
  /** Left to right position of the bottom right corner, as a fraction of the width. */
  x3: number;
  /** Left to right position of the bottom left corner, as a fraction of the width. */
  x4: number;
  /** Top to bottom position of the top left corner, as a fraction of the height. */
  y1: number;
  /** Top to bottom position of the top right corner, as a fraction of the height. */
  y2: number;
  /** Top to bottom position of the bottom right corner, as a fraction of the height. */
  y3: number;
  /** Top to bottom position of the bottom left corner, as a fraction of the height. */
  y4: number;
}

/** Immich's `SyncAssetV1`. */
export interface SyncAssetV1 {
  /** Base64 of the SHA-1 of the original file. */
  checksum: string;
  /** When the asset was uploaded or imported. A date and time. */
  createdAt: string | null;
  /** When the asset was moved to the trash; `null` if it is not there. A date and time. */
  deletedAt: string | null;
  /** Length of a video as text such as "0:00:03.000"; `null` for images. */
  duration: string | null;
  /** Capture date in UTC. A date and time. */
  fileCreatedAt: string | null;
  /** Modification date of the file on its device. A date and time. */
  fileModifiedAt: string | null;
  /** Height in pixels as displayed; `null` until the file is processed. */
  height: number | null;
  /** Id of the asset. A UUID. */
  id: string;
  /** Whether edits such as a crop change how the asset is shown. */
  isEdited: boolean;
  /** Whether its owner marked it as a favorite. */
  isFavorite: boolean;
  /** External library that contains the file; `null` for uploads. */
  libraryId: string | null;
  /** Video of a live photo, which is an asset of its own. */
  livePhotoVideoId: string | null;
  /** Wall-clock time at the place of capture, written as if it were UTC. A date and time. */
  localDateTime: string | null;
  /** Name of the file on its device. */
  originalFileName: string;
  /** User who owns the asset. A UUID. */
  ownerId: string;
  /** Stack that contains the asset; `null` for none. */
  stackId: string | null;
  /** Base64 of a tiny blurred preview; changes with every new thumbnail. */
  thumbhash: string | null;
  /** Kind of file. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`. */
  type: AssetTypeOpen;
  /** Where the asset is shown. One of `archive`, `hidden`, `locked`, `timeline`. */
  visibility: AssetVisibilityOpen;
  /** Width in pixels as displayed; `null` until the file is processed. */
  width: number | null;
}

/** Immich's `SyncAssetV2`. */
export interface SyncAssetV2 {
  /** Base64 of the SHA-1 of the original file. */
  checksum: string;
  /** When the asset was uploaded or imported. A date and time. */
  createdAt: string | null;
  /** When the asset was moved to the trash; `null` if it is not there. A date and time. */
  deletedAt: string | null;
  /** Length of a video in milliseconds; `null` for images. At least 0. */
  duration: number | null;
  /** Capture date in UTC. A date and time. */
  fileCreatedAt: string | null;
  /** Modification date of the file on its device. A date and time. */
  fileModifiedAt: string | null;
  /** Height in pixels as displayed; `null` until the file is processed. */
  height: number | null;
  /** Id of the asset. A UUID. */
  id: string;
  /** Whether edits such as a crop change how the asset is shown. */
  isEdited: boolean;
  /** Whether its owner marked it as a favorite. */
  isFavorite: boolean;
  /** External library that contains the file; `null` for uploads. */
  libraryId: string | null;
  /** Video of a live photo, which is an asset of its own. */
  livePhotoVideoId: string | null;
  /** Wall-clock time at the place of capture, written as if it were UTC. A date and time. */
  localDateTime: string | null;
  /** Name of the file on its device. */
  originalFileName: string;
  /** User who owns the asset. A UUID. */
  ownerId: string;
  /** Stack that contains the asset; `null` for none. */
  stackId: string | null;
  /** Base64 of a tiny blurred preview; changes with every new thumbnail. */
  thumbhash: string | null;
  /** Kind of file. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`. */
  type: AssetTypeOpen;
  /** Where the asset is shown. One of `archive`, `hidden`, `locked`, `timeline`. */
  visibility: AssetVisibilityOpen;
  /** Width in pixels as displayed; `null` until the file is processed. */
  width: number | null;
}

/** Immich's `SyncAuthUserV1`. */
export interface SyncAuthUserV1 {
  /**
   * Background of the initials if there is no profile image; `null` if none was chosen. One of `amber`, `blue`,
   * `gray`, `green`, `orange`, `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  avatarColor?: UserAvatarColorOpen | null;
  /** When the user was deleted; `null` if they were not. A date and time. */
  deletedAt: string | null;
  /** Address of the user. */
  email: string;
  /** Whether the user has a profile image. */
  hasProfileImage: boolean;
  /** Id of the user. A UUID. */
  id: string;
  /** Whether you are an administrator. */
  isAdmin: boolean;
  /** Name that other users see. */
  name: string;
  /** Id at the OAuth provider; empty if no account is linked. */
  oauthId: string;
  /** Hash of your PIN code; `null` if you have none. */
  pinCode: string | null;
  /** When the profile image last changed. A date and time. */
  profileChangedAt: string;
  /** Your storage limit; `null` for unlimited. */
  quotaSizeInBytes: number | null;
  /** Storage that you use, in bytes. */
  quotaUsageInBytes: number;
  /** Folder name used by the storage template; `null` for the user id. */
  storageLabel: string | null;
}

/** Immich's `SyncCompleteV1`. */
export type SyncCompleteV1 = Record<string, unknown>;

/** Immich's `SyncEntityType`. */
export type SyncEntityType =
  | 'AlbumAssetBackfillV1'
  | 'AlbumAssetBackfillV2'
  | 'AlbumAssetCreateV1'
  | 'AlbumAssetCreateV2'
  | 'AlbumAssetExifBackfillV1'
  | 'AlbumAssetExifCreateV1'
  | 'AlbumAssetExifUpdateV1'
  | 'AlbumAssetUpdateV1'
  | 'AlbumAssetUpdateV2'
  | 'AlbumDeleteV1'
  | 'AlbumToAssetBackfillV1'
  | 'AlbumToAssetDeleteV1'
  | 'AlbumToAssetV1'
  | 'AlbumUserBackfillV1'
  | 'AlbumUserDeleteV1'
  | 'AlbumUserV1'
  | 'AlbumV1'
  | 'AlbumV2'
  | 'AssetDeleteV1'
  | 'AssetEditDeleteV1'
  | 'AssetEditV1'
  | 'AssetExifV1'
  | 'AssetFaceDeleteV1'
  | 'AssetFaceV1'
  | 'AssetFaceV2'
  | 'AssetMetadataDeleteV1'
  | 'AssetMetadataV1'
  | 'AssetOcrDeleteV1'
  | 'AssetOcrV1'
  | 'AssetV1'
  | 'AssetV2'
  | 'AuthUserV1'
  | 'MemoryDeleteV1'
  | 'MemoryToAssetDeleteV1'
  | 'MemoryToAssetV1'
  | 'MemoryV1'
  | 'PartnerAssetBackfillV1'
  | 'PartnerAssetBackfillV2'
  | 'PartnerAssetDeleteV1'
  | 'PartnerAssetExifBackfillV1'
  | 'PartnerAssetExifV1'
  | 'PartnerAssetV1'
  | 'PartnerAssetV2'
  | 'PartnerDeleteV1'
  | 'PartnerStackBackfillV1'
  | 'PartnerStackDeleteV1'
  | 'PartnerStackV1'
  | 'PartnerV1'
  | 'PersonDeleteV1'
  | 'PersonV1'
  | 'StackDeleteV1'
  | 'StackV1'
  | 'SyncAckV1'
  | 'SyncCompleteV1'
  | 'SyncResetV1'
  | 'UserDeleteV1'
  | 'UserMetadataDeleteV1'
  | 'UserMetadataV1'
  | 'UserV1';

/** Immich's `SyncMemoryAssetDeleteV1`. */
export interface SyncMemoryAssetDeleteV1 {
  /** Asset that was added to the memory or removed from it. A UUID. */
  assetId: string;
  /** Memory that changed. A UUID. */
  memoryId: string;
}

/** Immich's `SyncMemoryAssetV1`. */
export interface SyncMemoryAssetV1 {
  /** Asset that was added to the memory or removed from it. A UUID. */
  assetId: string;
  /** Memory that changed. A UUID. */
  memoryId: string;
}

/** Immich's `SyncMemoryDeleteV1`. */
export interface SyncMemoryDeleteV1 {
  /** Memory that was deleted. A UUID. */
  memoryId: string;
}

/** Immich's `SyncMemoryV1`. */
export interface SyncMemoryV1 {
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Values that belong to the `type`. */
  data: {
    [key: string]: unknown;
  };
  /** When the memory was deleted; `null` if it was not. A date and time. */
  deletedAt: string | null;
  /** When the memory stops being shown; `null` for no end. A date and time. */
  hideAt: string | null;
  /** Id of the memory. A UUID. */
  id: string;
  /** Whether the memory is kept; unsaved ones are deleted after about 30 days. */
  isSaved: boolean;
  /** Date that the memory is about. A date and time. */
  memoryAt: string;
  /** User who owns the memory. A UUID. */
  ownerId: string;
  /** When you viewed the memory; `null` if you have not. A date and time. */
  seenAt: string | null;
  /** When the memory starts being shown; `null` for at once. A date and time. */
  showAt: string | null;
  /** Kind of memory, which decides the type of `data`. One of `on_this_day`. */
  type: MemoryTypeOpen;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `SyncPartnerDeleteV1`. */
export interface SyncPartnerDeleteV1 {
  /** User who shares their library. A UUID. */
  sharedById: string;
  /** User who gets to see the library. A UUID. */
  sharedWithId: string;
}

/** Immich's `SyncPartnerV1`. */
export interface SyncPartnerV1 {
  /** Whether the assets appear on the timeline of the other user. */
  inTimeline: boolean;
  /** User who shares their library. A UUID. */
  sharedById: string;
  /** User who gets to see the library. A UUID. */
  sharedWithId: string;
}

/** Immich's `SyncPersonDeleteV1`. */
export interface SyncPersonDeleteV1 {
  /** Person who was deleted. A UUID. */
  personId: string;
}

/** Immich's `SyncPersonV1`. */
export interface SyncPersonV1 {
  /** Date of birth; `null` if unknown. A date and time. */
  birthDate: string | null;
  /** Hexadecimal color; `null` if none is set. */
  color: string | null;
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Face that the image of the person is cut from; `null` for none. */
  faceAssetId: string | null;
  /** Id of the person. A UUID. */
  id: string;
  /** Whether the person is listed before others. */
  isFavorite: boolean;
  /** Whether the person is left out of lists. */
  isHidden: boolean;
  /** Name to show; empty for a person without a name. */
  name: string;
  /** User who owns the person. A UUID. */
  ownerId: string;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `SyncRequestType`. */
export type SyncRequestType =
  | 'AlbumAssetExifsV1'
  | 'AlbumAssetsV1'
  | 'AlbumAssetsV2'
  | 'AlbumToAssetsV1'
  | 'AlbumUsersV1'
  | 'AlbumsV1'
  | 'AlbumsV2'
  | 'AssetEditsV1'
  | 'AssetExifsV1'
  | 'AssetFacesV1'
  | 'AssetFacesV2'
  | 'AssetMetadataV1'
  | 'AssetOcrV1'
  | 'AssetsV1'
  | 'AssetsV2'
  | 'AuthUsersV1'
  | 'MemoriesV1'
  | 'MemoryToAssetsV1'
  | 'PartnerAssetExifsV1'
  | 'PartnerAssetsV1'
  | 'PartnerAssetsV2'
  | 'PartnerStacksV1'
  | 'PartnersV1'
  | 'PeopleV1'
  | 'StacksV1'
  | 'UserMetadataV1'
  | 'UsersV1';

/** Immich's `SyncResetV1`. */
export type SyncResetV1 = Record<string, unknown>;

/** Immich's `SyncStackDeleteV1`. */
export interface SyncStackDeleteV1 {
  /** Stack that was deleted. A UUID. */
  stackId: string;
}

/** Immich's `SyncStackV1`. */
export interface SyncStackV1 {
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Id of the stack. A UUID. */
  id: string;
  /** User who owns the stack. A UUID. */
  ownerId: string;
  /** Asset shown as the cover of the stack. A UUID. */
  primaryAssetId: string;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `SyncStreamDto`. */
export interface SyncStreamRequest {
  /** `true` forgets all acknowledgements of the session and sends everything again. */
  reset?: boolean;
  /** Kinds of records to receive. */
  types: readonly SyncRequestType[];
}

/** Immich's `SyncUserDeleteV1`. */
export interface SyncUserDeleteV1 {
  /** User who was deleted. A UUID. */
  userId: string;
}

/** Immich's `SyncUserMetadataDeleteV1`. */
export interface SyncUserMetadataDeleteV1 {
  /** Which setting it is. One of `license`, `onboarding`, `preferences`. */
  key: UserMetadataKey;
  /** User who has the setting. A UUID. */
  userId: string;
}

/** Immich's `SyncUserMetadataV1`. */
export interface SyncUserMetadataV1 {
  /** Which setting it is. One of `license`, `onboarding`, `preferences`. */
  key: UserMetadataKey;
  /** User who has the setting. A UUID. */
  userId: string;
  /** Value of the setting; depends on the `key`. */
  value: {
    [key: string]: unknown;
  };
}

/** Immich's `SyncUserV1`. */
export interface SyncUserV1 {
  /**
   * Background of the initials if there is no profile image; `null` if none was chosen. One of `amber`, `blue`,
   * `gray`, `green`, `orange`, `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  avatarColor?: UserAvatarColorOpen | null;
  /** When the user was deleted; `null` if they were not. A date and time. */
  deletedAt: string | null;
  /** Address of the user. */
  email: string;
  /** Whether the user has a profile image. */
  hasProfileImage: boolean;
  /** Id of the user. A UUID. */
  id: string;
  /** Name that other users see. */
  name: string;
  /** When the profile image last changed. A date and time. */
  profileChangedAt: string;
}

/** Immich's `SystemConfigTemplateStorageOptionDto`. */
export interface StorageTemplateOptions {
  /** Variables for the day. */
  dayOptions: string[];
  /** Variables for the hour. */
  hourOptions: string[];
  /** Variables for the minute. */
  minuteOptions: string[];
  /** Variables for the month. */
  monthOptions: string[];
  /** Complete templates to choose from. */
  presetOptions: string[];
  /** Variables for the second. */
  secondOptions: string[];
  /** Variables for the week. */
  weekOptions: string[];
  /** Variables for the year. */
  yearOptions: string[];
}

/** Immich's `TagBulkAssetsDto`. */
export interface TagBulk {
  /** Assets that get all of the tags. */
  assetIds: readonly string[];
  /** Tags to add to all of the assets. */
  tagIds: readonly string[];
}

/** Immich's `TagBulkAssetsResponseDto`. */
export interface TagBulkResult {
  /** Number of new pairs of tag and asset; existing pairs do not count. */
  count: number;
}

/** Immich's `TagCreateDto`. */
export interface TagCreate {
  /** Hexadecimal color such as "#ff8800"; omit it for none. */
  color?: string | null;
  /** Name without "/"; it must be unique below its parent. Matches `^[^/]*$`. */
  name: string;
  /** Tag below which the new one is placed; `null` for the top level. A UUID. */
  parentId?: string | null;
}

/** Immich's `TagResponseDto`. */
export interface Tag {
  /** Hexadecimal color; absent if none is set. */
  color?: string;
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** Id of the tag. A UUID. */
  id: string;
  /** Last part of `value`. */
  name: string;
  /** Tag above this one; absent at the top level. */
  parentId?: string;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
  /** Full path, such as "places/norway". */
  value: string;
}

/** Immich's `TagUpdateDto`. */
export interface TagUpdate {
  /** New hexadecimal color such as "#ff8800"; `null` removes it. */
  color?: string | null;
  /** New name without "/"; 3.1 and older ignore it. Matches `^[^/]*$`. Since Immich 3.2.0. */
  name?: string;
}

/** Immich's `TagUpsertDto`. */
export interface TagUpsert {
  /** Full paths such as "places/norway"; missing parents are created. */
  tags: readonly string[];
}

/** Immich's `TagsResponse`. */
export interface TagPreferences {
  /** Whether the web app shows tags. */
  enabled: boolean;
  /** Whether tags have an entry in the sidebar. */
  sidebarWeb: boolean;
}

/** Immich's `TagsUpdate`. */
export interface TagPreferencesUpdate {
  /** Whether the web app shows tags. */
  enabled?: boolean;
  /** Whether tags have an entry in the sidebar. */
  sidebarWeb?: boolean;
}

/** Immich's `TemplateDto`. */
export interface EmailTemplate {
  /** Text of the template with placeholders; empty renders the built-in text. */
  template: string;
}

/** Immich's `TemplateResponseDto`. */
export interface RenderedEmailTemplate {
  /** Rendered email. */
  html: string;
  /** Name of the template. */
  name: string;
}

/** Immich's `TestEmailResponseDto`. */
export interface TestEmail {
  /** Message id that the email server assigned. */
  messageId: string;
}

/** Immich's `TimeBucketAssetResponseDto`. */
export interface TimeBucketAssets {
  /** City of each asset; `null` if unknown. */
  city?: (string | null)[];
  /** Country of each asset; `null` if unknown. */
  country?: (string | null)[];
  /** When each asset was uploaded or imported. Since Immich 3.0.0. */
  createdAt?: string[];
  /** Length of each video in milliseconds; `null` for images. */
  duration: (number | null)[];
  /** Capture date of each asset in UTC. */
  fileCreatedAt: string[];
  /** Id of each asset; all columns have the same length and order. */
  id: string[];
  /** Whether you marked each asset as a favorite. */
  isFavorite: boolean[];
  /** Whether each asset is an image; `false` for videos. */
  isImage: boolean[];
  /** Whether each asset is in the trash. */
  isTrashed: boolean[];
  /** Latitude of each asset in degrees; only with `withCoordinates`. */
  latitude?: (number | null)[];
  /** Video of each live photo; `null` for other assets. */
  livePhotoVideoId: (string | null)[];
  /** Offset of the local time from UTC at capture, in hours; positive to the east. */
  localOffsetHours: number[];
  /** Longitude of each asset in degrees; only with `withCoordinates`. */
  longitude?: (number | null)[];
  /** User who owns each asset. */
  ownerId: string[];
  /** Projection of each panorama; `null` for flat images. */
  projectionType: (string | null)[];
  /** Width of each asset divided by its height, as displayed. */
  ratio: number[];
  /** Id and size of each asset's stack, both as text; `null` without a stack, absent without `withStacked`. */
  stack?: (string[] | null)[];
  /** Base64 of a tiny blurred preview of each asset; `null` until it is made. */
  thumbhash: (string | null)[];
  /** Where each asset is shown. One of `archive`, `hidden`, `locked`, `timeline`. */
  visibility: AssetVisibilityOpen[];
}

/** Immich's `TimeBucketsResponseDto`. */
export interface TimeBucket {
  /** Number of assets in the bucket. */
  count: number;
  /** First day of the month as YYYY-MM-DD; pass it to `timeline.bucket`. */
  timeBucket: string;
}

/** Immich's `ToneMapping`. */
export type ToneMapping = 'disabled' | 'hable' | 'mobius' | 'reinhard';

/** Immich's `TranscodeHWAccel`. */
export type TranscodeHWAccel = 'disabled' | 'nvenc' | 'qsv' | 'rkmpp' | 'vaapi';

/** Immich's `TranscodePolicy`. */
export type TranscodePolicy = 'all' | 'bitrate' | 'disabled' | 'optimal' | 'required';

/** Immich's `TrashResponseDto`. */
export interface TrashResult {
  /** Number of assets that were deleted or restored. */
  count: number;
}

/** Immich's `UpdateAlbumDto`. */
export interface AlbumUpdate {
  /** New display name; names are not unique. */
  albumName?: string;
  /** Asset in the album to show as the cover. A UUID. */
  albumThumbnailAssetId?: string;
  /** New text; `null` removes it since 3.2.0, an empty text on older releases. */
  description?: string | null;
  /** Whether members can like and comment. */
  isActivityEnabled?: boolean;
  /** Order in which the web app shows the assets. One of `asc`, `desc`. */
  order?: AssetOrder;
}

/** Immich's `UpdateAlbumUserDto`. */
export interface AlbumUserUpdate {
  /** Editors can add and remove assets, viewers cannot. One of `editor`, `owner`, `viewer`. */
  role: AlbumUserRole;
}

/** Immich's `UpdateAssetDto`. */
export interface AssetUpdate {
  /** New capture date, as ISO 8601 with an offset; the offset sets the time zone. A date and time. */
  dateTimeOriginal?: string | Date;
  /** New description; an empty text removes it. */
  description?: string;
  /** `true` marks the asset as a favorite, `false` removes the mark. */
  isFavorite?: boolean;
  /** New latitude in degrees; send `longitude` too. From -90 to 90. */
  latitude?: number;
  /** Video of a live photo, which is then hidden; `null` separates the two. A UUID. */
  livePhotoVideoId?: string | null;
  /** New longitude in degrees; send `latitude` too. From -180 to 180. */
  longitude?: number;
  /** 1 to 5 stars, -1 for rejected, `null` for no rating; 0 is refused by 3.x. From -1 to 5. */
  rating?: number | null;
  /**
   * Where the asset is shown; `locked` also removes it from all albums. One of `archive`, `hidden`, `locked`,
   * `timeline`.
   */
  visibility?: AssetVisibility;
}

/** Immich's `UpdateLibraryDto`. */
export interface LibraryUpdate {
  /** Glob patterns of files to skip; they replace all current ones. At most 128 items. */
  exclusionPatterns?: readonly string[];
  /** Folders on the server to import from; they replace all current ones. At most 128 items. */
  importPaths?: readonly string[];
  /** New display name. At least 1 character. */
  name?: string;
}

/** Immich's `UsageByUserDto`. */
export interface UsageByUser {
  /** Number of the user's images. */
  photos: number;
  /** Storage limit of the user; `null` for unlimited. */
  quotaSizeInBytes: number | null;
  /** Size of the user's originals, in bytes. */
  usage: number;
  /** Size of the user's images, in bytes. */
  usagePhotos: number;
  /** Size of the user's videos, in bytes. */
  usageVideos: number;
  /** User that the numbers are about. A UUID. */
  userId: string;
  /** Name of the user. */
  userName: string;
  /** Number of the user's videos. */
  videos: number;
}

/** Immich's `UserAdminCreateDto`. */
export interface AdminUserCreate {
  /**
   * Background of the initials if there is no profile image; `null` picks one. One of `amber`, `blue`, `gray`,
   * `green`, `orange`, `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  avatarColor?: UserAvatarColor | null;
  /** Address to log in with; must be unique. An email address. */
  email: string;
  /** Whether the user is an administrator. */
  isAdmin?: boolean;
  /** Name that other users see. */
  name: string;
  /** Whether a welcome email is sent, with the password in it. */
  notify?: boolean;
  /** Password to log in with. */
  password: string;
  /** PIN code of six digits for the locked folder; `null` for none. Matches `^\d{6}$`. Since Immich 2.5.0. */
  pinCode?: string | null;
  /** Storage limit; `null` for unlimited. At least 0. */
  quotaSizeInBytes?: number | null;
  /** Whether the user must choose a new password after the next login. */
  shouldChangePassword?: boolean;
  /** Folder name used by the storage template instead of the user id; must be unique. */
  storageLabel?: string | null;
}

/** Immich's `UserAdminDeleteDto`. */
export interface AdminUserDelete {
  /** `true` removes the user and their assets without delay. */
  force?: boolean;
}

/** Immich's `UserAdminResponseDto`. */
export interface AdminUser {
  /**
   * Background of the initials if there is no profile image. One of `amber`, `blue`, `gray`, `green`, `orange`,
   * `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  avatarColor: UserAvatarColorOpen;
  /** Cluster group of the user, whose faces are grouped together; absent before 3.2.0. A UUID. Since Immich 3.2.0. */
  clusterGroupId?: string;
  /** When the server created the record. A date and time. */
  createdAt: string;
  /** When the user was deleted; `null` if they were not. A date and time. */
  deletedAt: string | null;
  /** Address to log in with. An email address. */
  email: string;
  /** Id of the user. A UUID. */
  id: string;
  /** Whether the user is an administrator. */
  isAdmin: boolean;
  /** Registered product key of the user; `null` for none. */
  license: UserLicense | null;
  /** Name that other users see. */
  name: string;
  /** Id at the OAuth provider; empty if no account is linked. */
  oauthId: string;
  /** When the profile image last changed; use it to refresh a cached copy. A date and time. */
  profileChangedAt: string;
  /** Path of the profile image on the server; empty if there is none. */
  profileImagePath: string;
  /** Storage limit; `null` for unlimited. At least 0. */
  quotaSizeInBytes: number | null;
  /** Size of the user's uploads in bytes, without external libraries. At least 0. */
  quotaUsageInBytes: number | null;
  /** Whether the user is asked to choose a new password. */
  shouldChangePassword: boolean;
  /** Whether the user is active or being deleted. One of `active`, `deleted`, `removing`. */
  status: UserStatus;
  /** Folder name used by the storage template; `null` for the user id. */
  storageLabel: string | null;
  /** When the record last changed on the server. A date and time. */
  updatedAt: string;
}

/** Immich's `UserAdminUpdateDto`. */
export interface AdminUserUpdate {
  /**
   * Background of the initials if there is no profile image; `null` picks one. One of `amber`, `blue`, `gray`,
   * `green`, `orange`, `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  avatarColor?: UserAvatarColor | null;
  /** Address to log in with; must be unique. An email address. */
  email?: string;
  /** Whether the user is an administrator. */
  isAdmin?: boolean;
  /** Name that other users see. */
  name?: string;
  /** Password to log in with. */
  password?: string;
  /** PIN code of six digits for the locked folder; `null` for none. Matches `^\d{6}$`. */
  pinCode?: string | null;
  /** Storage limit; `null` for unlimited. At least 0. */
  quotaSizeInBytes?: number | null;
  /** Whether the user must choose a new password after the next login. */
  shouldChangePassword?: boolean;
  /** Folder name used by the storage template instead of the user id; must be unique. */
  storageLabel?: string | null;
}

/** Immich's `UserAvatarColor`. */
export type UserAvatarColor =
  'amber' | 'blue' | 'gray' | 'green' | 'orange' | 'pink' | 'primary' | 'purple' | 'red' | 'yellow';

/** Immich's `UserConfigClipDto`. */
export interface UserConfigClip {
  /** Whether images are encoded for smart search. */
  enabled: boolean;
}

/** Immich's `UserConfigDto`. */
export interface UserConfig {
  /** Transcoding of videos. */
  ffmpeg: UserConfigFFmpeg;
  /** Size of thumbnails, previews and full-size images. */
  image: UserConfigImage;
  /** Smart search, faces, duplicates and text recognition. */
  machineLearning: UserConfigMachineLearning;
  /** Map view and its styles. */
  map: UserConfigMap;
  /** Login with OAuth. */
  oauth: UserConfigOAuth;
  /** Login with a password. */
  passwordLogin: UserConfigPasswordLogin;
  /** Lookup of place names for coordinates. */
  reverseGeocoding: UserConfigReverseGeocoding;
  /** Public address and visibility of users. */
  server: UserConfigServer;
  /** Appearance of the web app. */
  theme: UserConfigTheme;
  /** How long deleted assets can be restored. */
  trash: UserConfigTrash;
  /** How long deleted users can be restored. */
  user: UserConfigUser;
}

/** Immich's `UserConfigDuplicateDetectionDto`. */
export interface UserConfigDuplicateDetection {
  /** Whether similar images are grouped. */
  enabled: boolean;
}

/** Immich's `UserConfigFFmpegDto`. */
export interface UserConfigFFmpeg {
  /** Transcoding during playback, delivered as HLS. */
  realtime: UserConfigFFmpegRealtime;
}

/** Immich's `UserConfigFFmpegRealtimeDto`. */
export interface UserConfigFFmpegRealtime {
  /** Whether clients may request HLS streams, which are transcoded on demand. */
  enabled: boolean;
  /** Heights in pixels of the offered variants. One of `1080`, `1440`, `2160`, `480`, `720`. */
  resolutions: HlsVideoResolutionOpen[];
  /** Video codecs of the offered variants. One of `av1`, `h264`, `hevc`, `vp9`. */
  videoCodecs: VideoCodecOpen[];
}

/** Immich's `UserConfigFacialRecognitionDto`. */
export interface UserConfigFacialRecognition {
  /** Whether faces are detected and grouped into people. */
  enabled: boolean;
  /** How many similar faces make a new person. At least 1. */
  minFaces: number;
}

/** Immich's `UserConfigGeneratedFullsizeImageDto`. */
export interface UserConfigGeneratedFullsizeImage {
  /** Whether full-size images exist for formats that browsers cannot display. */
  enabled: boolean;
}

/** Immich's `UserConfigGeneratedImageDto`. */
export interface UserConfigGeneratedImage {
  /** Length of the shorter side, in pixels. At least 1. */
  size: number;
}

/** Immich's `UserConfigImageDto`. */
export interface UserConfigImage {
  /** Full-size images for zooming. */
  fullsize: UserConfigGeneratedFullsizeImage;
  /** Images for viewing one asset. */
  preview: UserConfigGeneratedImage;
  /** Small images for the timeline. */
  thumbnail: UserConfigGeneratedImage;
}

/** Immich's `UserConfigMachineLearningDto`. */
export interface UserConfigMachineLearning {
  /** Smart search. */
  clip: UserConfigClip;
  /** Detection of similar images. */
  duplicateDetection: UserConfigDuplicateDetection;
  /** Whether machine learning is used at all; `false` overrides the settings below. */
  enabled: boolean;
  /** Detection and grouping of faces. */
  facialRecognition: UserConfigFacialRecognition;
  /** Text recognition. */
  ocr: UserConfigOcr;
}

/** Immich's `UserConfigMapDto`. */
export interface UserConfigMap {
  /** URL of the style document for the dark theme. A URL. */
  darkStyle: string;
  /** Whether the map view is available. */
  enabled: boolean;
  /** URL of the style document for the light theme. A URL. */
  lightStyle: string;
}

/** Immich's `UserConfigOAuthDto`. */
export interface UserConfigOAuth {
  /** Whether the login page goes to the provider at once. */
  autoLaunch: boolean;
  /** Label of the button on the login page. */
  buttonText: string;
  /** Whether users can log in with OAuth. */
  enabled: boolean;
}

/** Immich's `UserConfigOcrDto`. */
export interface UserConfigOcr {
  /** Whether text in images is recognised. */
  enabled: boolean;
}

/** Immich's `UserConfigPasswordLoginDto`. */
export interface UserConfigPasswordLogin {
  /** Whether passwords are accepted. */
  enabled: boolean;
}

/** Immich's `UserConfigReverseGeocodingDto`. */
export interface UserConfigReverseGeocoding {
  /** Whether positions get a city, state and country. */
  enabled: boolean;
}

/** Immich's `UserConfigServerDto`. */
export interface UserConfigServer {
  /** Public address for shared links; empty means none. */
  externalDomain: string;
  /** Text for the login page; empty if none is set. */
  loginPageMessage: string;
  /** Whether users can list each other. */
  publicUsers: boolean;
}

/** Immich's `UserConfigThemeDto`. */
export interface UserConfigTheme {
  /** Style sheet that the web app loads on every page. */
  customCss: string;
}

/** Immich's `UserConfigTrashDto`. */
export interface UserConfigTrash {
  /** Days after which trashed assets are deleted permanently. At least 0. */
  days: number;
  /** Whether deleted assets go to the trash; if not, they are deleted at once. */
  enabled: boolean;
}

/** Immich's `UserConfigUserDto`. */
export interface UserConfigUser {
  /** Days between the deletion of a user and the removal of their files. At least 1. */
  deleteDelay: number;
}

/** Immich's `UserLicense`. */
export interface UserLicense {
  /** When the product key was registered. A date and time. */
  activatedAt: string;
  /** Proof that the key belongs to this server or user. */
  activationKey: string;
  /** Product key from the purchase. Matches `^IM(SV|CL)(-[\dA-Za-z]{4}){8}$`. */
  licenseKey: string;
}

/** Immich's `UserMetadataKey`. */
export type UserMetadataKey = 'license' | 'onboarding' | 'preferences' | (string & {});

/** Immich's `UserPreferencesResponseDto`. */
export interface UserPreferences {
  /** Albums. */
  albums: AlbumPreferences;
  /** Google Cast. */
  cast: CastPreferences;
  /** Sizes and contents of downloads. */
  download: DownloadPreferences;
  /** Emails about shared albums. */
  emailNotifications: EmailNotificationPreferences;
  /** View by folders. */
  folders: FolderPreferences;
  /** Memories. */
  memories: MemoryPreferences;
  /** People. */
  people: PeoplePreferences;
  /** Reminders about buying a product key. */
  purchase: PurchasePreferences;
  /** Star ratings. */
  ratings: RatingPreferences;
  /** List of recent uploads. Since Immich 3.0.0. */
  recentlyAdded?: RecentlyAddedPreferences;
  /** Shared links. */
  sharedLinks: SharedLinkPreferences;
  /** Tags. */
  tags: TagPreferences;
}

/** Immich's `UserPreferencesUpdateDto`. */
export interface UserPreferencesUpdate {
  /** Albums. */
  albums?: AlbumPreferencesUpdate;
  /** Color of your initials. */
  avatar?: AvatarPreferencesUpdate;
  /** Google Cast. */
  cast?: CastPreferencesUpdate;
  /** Sizes and contents of downloads. */
  download?: DownloadPreferencesUpdate;
  /** Emails about shared albums. */
  emailNotifications?: EmailNotificationPreferencesUpdate;
  /** View by folders. */
  folders?: FolderPreferencesUpdate;
  /** Memories. */
  memories?: MemoryPreferencesUpdate;
  /** People. */
  people?: PeoplePreferencesUpdate;
  /** Reminders about buying a product key. */
  purchase?: PurchasePreferencesUpdate;
  /** Star ratings. */
  ratings?: RatingPreferencesUpdate;
  /** List of recent uploads. Since Immich 3.0.0. */
  recentlyAdded?: RecentlyAddedPreferencesUpdate;
  /** Shared links. */
  sharedLinks?: SharedLinkPreferencesUpdate;
  /** Tags. */
  tags?: TagPreferencesUpdate;
}

/** Immich's `UserResponseDto`. */
export interface User {
  /**
   * Background of the initials if there is no profile image. One of `amber`, `blue`, `gray`, `green`, `orange`,
   * `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  avatarColor: UserAvatarColorOpen;
  /** Address to log in with; other users of the server can see it. An email address. */
  email: string;
  /** Id of the user. A UUID. */
  id: string;
  /** Name that other users see. */
  name: string;
  /** When the profile image last changed; use it to refresh a cached copy. A date and time. */
  profileChangedAt: string;
  /** Path of the profile image on the server; empty if there is none. */
  profileImagePath: string;
}

/** Immich's `UserStatus`. */
export type UserStatus = 'active' | 'deleted' | 'removing' | (string & {});

/** Immich's `UserUpdateMeDto`. */
export interface MyUserUpdate {
  /**
   * Background of your initials if you have no profile image; `null` picks one. One of `amber`, `blue`, `gray`,
   * `green`, `orange`, `pink`, `primary`, `purple`, `red`, `yellow`.
   */
  avatarColor?: UserAvatarColor | null;
  /** New address to log in with; must be unique. An email address. */
  email?: string;
  /** New name that other users see. */
  name?: string;
  /**
   * New password; use `auth.changePassword` instead.
   *
   * @deprecated
   */
  password?: string;
}

/** Immich's `ValidateAccessTokenResponseDto`. */
export interface TokenValidation {
  /** Always `true`: an invalid credential is a 401. */
  authStatus: boolean;
}

/** Immich's `ValidateLibraryDto`. */
export interface LibraryValidate {
  /** Glob patterns to check. At most 128 items. */
  exclusionPatterns?: readonly string[];
  /** Folders to check: they must be absolute, readable and outside Immich's own storage. At most 128 items. */
  importPaths?: readonly string[];
}

/** Immich's `ValidateLibraryImportPathResponseDto`. */
export interface ImportPathValidation {
  /** Folder that was checked. */
  importPath: string;
  /** Whether scans can read the folder. */
  isValid: boolean;
  /** What is wrong with the folder; absent if nothing is. */
  message?: string;
}

/** Immich's `ValidateLibraryResponseDto`. */
export interface LibraryValidation {
  /** Result for each folder; absent if none were sent. */
  importPaths?: ImportPathValidation[];
}

/** Immich's `VersionCheckStateResponseDto`. */
export interface ServerVersionCheck {
  /** When the server last looked for a release; `null` if it never did. */
  checkedAt: string | null;
  /** Newest release that it found, such as "v3.2.2"; `null` if none. */
  releaseVersion: string | null;
}

/** Immich's `VideoCodec`. */
export type VideoCodec = 'av1' | 'h264' | 'hevc' | 'vp9';

/** Immich's `VideoContainer`. */
export type VideoContainer = 'mov' | 'mp4' | 'ogg' | 'webm';

/** Immich's `WorkflowCreateDto`. */
export interface WorkflowCreate {
  /** Text for your own use; `null` for none. */
  description?: string | null;
  /** Whether the trigger starts the workflow. */
  enabled?: boolean;
  /** Whether each run is recorded for `workflows.logs`. Since Immich 3.2.0. */
  logging?: boolean;
  /** Label for your own use; `null` for none. */
  name?: string | null;
  /** Steps in the order in which they run; an update replaces all of them. Since Immich 3.0.0. */
  steps?: readonly WorkflowStep[];
  /**
   * Event that starts the workflow. One of `AssetCreate`, `AssetMetadataExtraction`, `AssetTagged`. Since Immich
   * 3.0.0.
   */
  trigger: WorkflowTrigger;
}

/** Immich's `WorkflowLogEntryDto`. */
export interface WorkflowLogEntry {
  /** When the workflow ran. A date and time. */
  at: string;
  /** Id of the entry. A UUID. */
  id: string;
  /** Last step that ran; absent if the workflow ran to its end. */
  lastStep?: {
    /** Position of the step, from 0. More than 0. */
    index: number;
    /** Plugin method of the step. */
    method: string;
  };
  /** How the run ended. One of `completed`, `error`, `halted`. */
  result: WorkflowResultOpen;
  /** Object that triggered the run, such as an asset. A UUID. */
  triggerDataId?: string;
}

/** Immich's `WorkflowResponseDto`. */
export interface Workflow {
  /** When the server created the record. */
  createdAt: string;
  /** Text for your own use; `null` for none. */
  description: string | null;
  /** Whether the trigger starts the workflow. */
  enabled: boolean;
  /** Id of the workflow. A UUID. */
  id: string;
  /** Whether each run is recorded for `workflows.logs`. Since Immich 3.2.0. */
  logging?: boolean;
  /** Label for your own use; `null` for none. */
  name: string | null;
  /** Steps in the order in which they run. Since Immich 3.0.0. */
  steps?: WorkflowStep[];
  /**
   * Event that starts the workflow. One of `AssetCreate`, `AssetMetadataExtraction`, `AssetTagged`. Since Immich
   * 3.0.0.
   */
  trigger?: WorkflowTriggerOpen;
  /** When the record last changed on the server. Since Immich 3.0.0. */
  updatedAt?: string;
}

/** Immich's `WorkflowResult`. */
export type WorkflowResult = 'completed' | 'error' | 'halted';

/** Immich's `WorkflowShareResponseDto`. */
export interface WorkflowShare {
  /** Text for your own use; `null` for none. */
  description: string | null;
  /** Label for your own use; `null` for none. */
  name: string | null;
  /** Steps in the order in which they run. */
  steps: WorkflowShareStep[];
  /** Event that starts the workflow. One of `AssetCreate`, `AssetMetadataExtraction`, `AssetTagged`. */
  trigger: WorkflowTriggerOpen;
}

/** Immich's `WorkflowShareStepDto`. */
export interface WorkflowShareStep {
  /** Settings for the method; `null` for none. */
  config: {
    [key: string]: unknown;
  } | null;
  /** Whether the step runs. */
  enabled?: boolean;
  /** Plugin method to run, as "plugin#method". */
  method: string;
}

/** Immich's `WorkflowStepDto`. */
export interface WorkflowStep {
  /** Settings for the method, in the form of its `schema`; `null` for none. */
  config: {
    [key: string]: unknown;
  } | null;
  /** Whether the step runs; `false` skips it. */
  enabled?: boolean;
  /** Plugin method to run, as "plugin#method"; see `plugins.methods`. */
  method: string;
}

/** Immich's `WorkflowTrigger`. */
export type WorkflowTrigger = 'AssetCreate' | 'AssetMetadataExtraction' | 'AssetTagged';

/** Immich's `WorkflowTriggerResponseDto`. */
export interface WorkflowTriggerDetails {
  /** Event that can start a workflow. One of `AssetCreate`, `AssetMetadataExtraction`, `AssetTagged`. */
  trigger: WorkflowTriggerOpen;
  /** Kinds of methods that work with the event. One of `AssetV1`. */
  types: WorkflowTypeOpen[];
}

/** Immich's `WorkflowType`. */
export type WorkflowType = 'AssetV1';

/** Immich's `WorkflowUpdateDto`. */
export interface WorkflowUpdate {
  /** Text for your own use; `null` for none. */
  description?: string | null;
  /** Whether the trigger starts the workflow. */
  enabled?: boolean;
  /** Whether each run is recorded for `workflows.logs`. Since Immich 3.2.0. */
  logging?: boolean;
  /** Label for your own use; `null` for none. */
  name?: string | null;
  /** Steps in the order in which they run; an update replaces all of them. Since Immich 3.0.0. */
  steps?: readonly WorkflowStep[];
  /**
   * Event that starts the workflow. One of `AssetCreate`, `AssetMetadataExtraction`, `AssetTagged`. Since Immich
   * 3.0.0.
   */
  trigger?: WorkflowTrigger;
}

/** Immich's `ErrorBody`. */
export interface ErrorBody {
  message: string | string[];
  error?: string;
  statusCode?: number;
  correlationId?: string;
  errors?: {
    code: string;
    message: string;
    path: (string | number)[];
  }[];
}

/** Immich's `WorkflowTypeOpen`. */
export type WorkflowTypeOpen = 'AssetV1' | (string & {});

/** Immich's `WorkflowTriggerOpen`. */
export type WorkflowTriggerOpen = 'AssetCreate' | 'AssetMetadataExtraction' | 'AssetTagged' | (string & {});

/** Immich's `WorkflowResultOpen`. */
export type WorkflowResultOpen = 'completed' | 'error' | 'halted' | (string & {});

/** Immich's `UserAvatarColorOpen`. */
export type UserAvatarColorOpen =
  | 'amber'
  | 'blue'
  | 'gray'
  | 'green'
  | 'orange'
  | 'pink'
  | 'primary'
  | 'purple'
  | 'red'
  | 'yellow'
  | (string & {});

/** Immich's `AssetOrderOpen`. */
export type AssetOrderOpen = 'asc' | 'desc' | (string & {});

/** Immich's `VideoCodecOpen`. */
export type VideoCodecOpen = 'av1' | 'h264' | 'hevc' | 'vp9' | (string & {});

/** Immich's `HlsVideoResolutionOpen`. */
export type HlsVideoResolutionOpen = 1080 | 1440 | 2160 | 480 | 720;

/** Immich's `AssetVisibilityOpen`. */
export type AssetVisibilityOpen = 'archive' | 'hidden' | 'locked' | 'timeline' | (string & {});

/** Immich's `MemoryTypeOpen`. */
export type MemoryTypeOpen = 'on_this_day' | (string & {});

/** Immich's `AssetTypeEnumOpen`. */
export type AssetTypeOpen = 'AUDIO' | 'IMAGE' | 'OTHER' | 'VIDEO' | (string & {});

/** Immich's `AssetEditActionOpen`. */
export type AssetEditActionOpen = 'crop' | 'mirror' | 'rotate' | (string & {});

/** Immich's `AlbumUserRoleOpen`. */
export type AlbumUserRoleOpen = 'editor' | 'owner' | 'viewer' | (string & {});

/** Immich's `SyncEntityTypeOpen`. */
export type SyncEntityTypeOpen =
  | 'AlbumAssetBackfillV1'
  | 'AlbumAssetBackfillV2'
  | 'AlbumAssetCreateV1'
  | 'AlbumAssetCreateV2'
  | 'AlbumAssetExifBackfillV1'
  | 'AlbumAssetExifCreateV1'
  | 'AlbumAssetExifUpdateV1'
  | 'AlbumAssetUpdateV1'
  | 'AlbumAssetUpdateV2'
  | 'AlbumDeleteV1'
  | 'AlbumToAssetBackfillV1'
  | 'AlbumToAssetDeleteV1'
  | 'AlbumToAssetV1'
  | 'AlbumUserBackfillV1'
  | 'AlbumUserDeleteV1'
  | 'AlbumUserV1'
  | 'AlbumV1'
  | 'AlbumV2'
  | 'AssetDeleteV1'
  | 'AssetEditDeleteV1'
  | 'AssetEditV1'
  | 'AssetExifV1'
  | 'AssetFaceDeleteV1'
  | 'AssetFaceV1'
  | 'AssetFaceV2'
  | 'AssetMetadataDeleteV1'
  | 'AssetMetadataV1'
  | 'AssetOcrDeleteV1'
  | 'AssetOcrV1'
  | 'AssetV1'
  | 'AssetV2'
  | 'AuthUserV1'
  | 'MemoryDeleteV1'
  | 'MemoryToAssetDeleteV1'
  | 'MemoryToAssetV1'
  | 'MemoryV1'
  | 'PartnerAssetBackfillV1'
  | 'PartnerAssetBackfillV2'
  | 'PartnerAssetDeleteV1'
  | 'PartnerAssetExifBackfillV1'
  | 'PartnerAssetExifV1'
  | 'PartnerAssetV1'
  | 'PartnerAssetV2'
  | 'PartnerDeleteV1'
  | 'PartnerStackBackfillV1'
  | 'PartnerStackDeleteV1'
  | 'PartnerStackV1'
  | 'PartnerV1'
  | 'PersonDeleteV1'
  | 'PersonV1'
  | 'StackDeleteV1'
  | 'StackV1'
  | 'SyncAckV1'
  | 'SyncCompleteV1'
  | 'SyncResetV1'
  | 'UserDeleteV1'
  | 'UserMetadataDeleteV1'
  | 'UserMetadataV1'
  | 'UserV1'
  | (string & {});

/** Immich's `SharedLinkTypeOpen`. */
export type SharedLinkTypeOpen = 'ALBUM' | 'INDIVIDUAL' | (string & {});

/** Immich's `QueueNameOpen`. */
export type QueueNameOpen =
  | 'backgroundTask'
  | 'backupDatabase'
  | 'duplicateDetection'
  | 'editor'
  | 'faceDetection'
  | 'facialRecognition'
  | 'integrityCheck'
  | 'library'
  | 'metadataExtraction'
  | 'migration'
  | 'notifications'
  | 'ocr'
  | 'search'
  | 'sidecar'
  | 'smartSearch'
  | 'storageTemplateMigration'
  | 'thumbnailGeneration'
  | 'videoConversion'
  | 'workflow'
  | (string & {});

/** Immich's `NotificationTypeOpen`. */
export type NotificationTypeOpen =
  | 'AlbumInvite'
  | 'AlbumUpdate'
  | 'BackupFailed'
  | 'ClusterGroupRequest'
  | 'Custom'
  | 'JobFailed'
  | 'SystemMessage'
  | (string & {});

/** Immich's `NotificationLevelOpen`. */
export type NotificationLevelOpen = 'error' | 'info' | 'success' | 'warning' | (string & {});

/** Immich's `MaintenanceActionOpen`. */
export type MaintenanceActionOpen =
  'end' | 'restore_database' | 'select_database_restore' | 'start' | (string & {});

/** Immich's `IntegrityReportOpen`. */
export type IntegrityReportTypeOpen = 'checksum_mismatch' | 'missing_file' | 'untracked_file' | (string & {});

/** Immich's `AssetFileTypeOpen`. */
export type AssetFileTypeOpen =
  'encoded_video' | 'fullsize' | 'preview' | 'sidecar' | 'thumbnail' | (string & {});

/** Immich's `MirrorParametersOpen`. */
export interface MirrorParametersOpen {
  /** Direction of the flip: left to right or top to bottom. One of `horizontal`, `vertical`. */
  axis: MirrorAxisOpen;
}

/** Immich's `MirrorAxisOpen`. */
export type MirrorAxisOpen = 'horizontal' | 'vertical' | (string & {});

/** Immich's `PermissionOpen`. */
export type PermissionOpen =
  | 'activity.create'
  | 'activity.delete'
  | 'activity.read'
  | 'activity.statistics'
  | 'activity.update'
  | 'adminAuth.unlinkAll'
  | 'adminConfig.read'
  | 'adminConfig.update'
  | 'adminSession.read'
  | 'adminUser.create'
  | 'adminUser.delete'
  | 'adminUser.read'
  | 'adminUser.update'
  | 'album.create'
  | 'album.delete'
  | 'album.download'
  | 'album.read'
  | 'album.share'
  | 'album.statistics'
  | 'album.update'
  | 'albumAsset.create'
  | 'albumAsset.delete'
  | 'albumUser.create'
  | 'albumUser.delete'
  | 'albumUser.update'
  | 'all'
  | 'apiKey.create'
  | 'apiKey.delete'
  | 'apiKey.read'
  | 'apiKey.rotate'
  | 'apiKey.update'
  | 'archive.read'
  | 'asset.copy'
  | 'asset.delete'
  | 'asset.derive'
  | 'asset.download'
  | 'asset.edit.create'
  | 'asset.edit.delete'
  | 'asset.edit.get'
  | 'asset.read'
  | 'asset.share'
  | 'asset.statistics'
  | 'asset.update'
  | 'asset.upload'
  | 'asset.view'
  | 'assetFile.delete'
  | 'assetFile.download'
  | 'assetFile.read'
  | 'auth.changePassword'
  | 'authDevice.delete'
  | 'backup.delete'
  | 'backup.download'
  | 'backup.list'
  | 'backup.upload'
  | 'clusterGroup.leave'
  | 'clusterGroup.read'
  | 'clusterGroupRequest.create'
  | 'clusterGroupRequest.delete'
  | 'clusterGroupRequest.read'
  | 'duplicate.delete'
  | 'duplicate.read'
  | 'face.create'
  | 'face.delete'
  | 'face.read'
  | 'face.update'
  | 'folder.read'
  | 'job.create'
  | 'job.read'
  | 'library.create'
  | 'library.delete'
  | 'library.read'
  | 'library.statistics'
  | 'library.update'
  | 'maintenance'
  | 'map.read'
  | 'map.search'
  | 'memory.create'
  | 'memory.delete'
  | 'memory.read'
  | 'memory.statistics'
  | 'memory.update'
  | 'memoryAsset.create'
  | 'memoryAsset.delete'
  | 'notification.create'
  | 'notification.delete'
  | 'notification.read'
  | 'notification.update'
  | 'partner.create'
  | 'partner.delete'
  | 'partner.read'
  | 'partner.update'
  | 'person.create'
  | 'person.delete'
  | 'person.merge'
  | 'person.read'
  | 'person.reassign'
  | 'person.statistics'
  | 'person.update'
  | 'pinCode.create'
  | 'pinCode.delete'
  | 'pinCode.update'
  | 'plugin.create'
  | 'plugin.delete'
  | 'plugin.read'
  | 'plugin.update'
  | 'queue.read'
  | 'queue.update'
  | 'queueJob.create'
  | 'queueJob.delete'
  | 'queueJob.read'
  | 'queueJob.update'
  | 'server.about'
  | 'server.apkLinks'
  | 'server.statistics'
  | 'server.storage'
  | 'server.versionCheck'
  | 'serverLicense.delete'
  | 'serverLicense.read'
  | 'serverLicense.update'
  | 'session.create'
  | 'session.delete'
  | 'session.lock'
  | 'session.read'
  | 'session.update'
  | 'sharedLink.create'
  | 'sharedLink.delete'
  | 'sharedLink.read'
  | 'sharedLink.update'
  | 'stack.create'
  | 'stack.delete'
  | 'stack.read'
  | 'stack.update'
  | 'sync.stream'
  | 'syncCheckpoint.delete'
  | 'syncCheckpoint.read'
  | 'syncCheckpoint.update'
  | 'systemConfig.read'
  | 'systemConfig.update'
  | 'systemMetadata.read'
  | 'systemMetadata.update'
  | 'tag.asset'
  | 'tag.create'
  | 'tag.delete'
  | 'tag.read'
  | 'tag.update'
  | 'timeline.download'
  | 'timeline.read'
  | 'user.read'
  | 'user.update'
  | 'userConfig.read'
  | 'userLicense.create'
  | 'userLicense.delete'
  | 'userLicense.read'
  | 'userLicense.update'
  | 'userOnboarding.delete'
  | 'userOnboarding.read'
  | 'userOnboarding.update'
  | 'userPreference.read'
  | 'userPreference.update'
  | 'userProfileImage.create'
  | 'userProfileImage.delete'
  | 'userProfileImage.read'
  | 'userProfileImage.update'
  | 'workflow.create'
  | 'workflow.delete'
  | 'workflow.logs'
  | 'workflow.read'
  | 'workflow.update'
  | (string & {});

/** Immich's `ReactionTypeOpen`. */
export type ReactionTypeOpen = 'comment' | 'like' | (string & {});

/** Immich's `AdminConfigDtoOpen`. */
export interface AdminConfigOpen {
  /** Database backups. */
  backup: AdminConfigBackups;
  /** Transcoding of videos. */
  ffmpeg: AdminConfigFFmpegOpen;
  /** Format and size of thumbnails, previews and full-size images. */
  image: AdminConfigImageOpen;
  /** Scheduled checks for missing, unknown and damaged files. Since Immich 3.0.0. */
  integrityChecks: AdminConfigIntegrityChecks;
  /** How many jobs of each queue run at the same time. */
  job: AdminConfigJob;
  /** Scanning and watching of external libraries. */
  library: AdminConfigLibrary;
  /** Output of the server's log. */
  logging: AdminConfigLoggingOpen;
  /** Smart search, faces, duplicates and text recognition. */
  machineLearning: AdminConfigMachineLearningOpen;
  /** Map view and its styles. */
  map: AdminConfigMap;
  /** What is imported from file metadata. */
  metadata: AdminConfigMetadata;
  /** Checks for new Immich releases. */
  newVersionCheck: AdminConfigNewVersionCheckOpen;
  /** Maintenance that runs once a night. */
  nightlyTasks: AdminConfigNightlyTasks;
  /** Delivery of email notifications. */
  notifications: AdminConfigNotifications;
  /** Login with an OAuth or OpenID Connect provider. */
  oauth: AdminConfigOAuthOpen;
  /** Login with an email address and a password. */
  passwordLogin: AdminConfigPasswordLogin;
  /** Lookup of place names for coordinates. */
  reverseGeocoding: AdminConfigReverseGeocoding;
  /** Public address and visibility of users. */
  server: AdminConfigServer;
  /** Folder structure and file names of uploaded originals. */
  storageTemplate: AdminConfigStorageTemplate;
  /** Custom texts of notifications. */
  templates: AdminConfigTemplates;
  /** Appearance of the web app. */
  theme: AdminConfigTheme;
  /** How long deleted assets can be restored. */
  trash: AdminConfigTrash;
  /** How long deleted users can be restored. */
  user: AdminConfigUser;
}

/** Immich's `AdminConfigOAuthDtoOpen`. */
export interface AdminConfigOAuthOpen {
  /**
   * Page of the provider on which users manage their account.
   *
   * @default ""
   */
  accountManagementUrl?: string;
  /** Whether the provider may use HTTP or an invalid certificate. */
  allowInsecureRequests: boolean;
  /** Whether the login page goes to the provider at once. */
  autoLaunch: boolean;
  /** Whether a first login creates a user. */
  autoRegister: boolean;
  /** Label of the button on the login page. */
  buttonText: string;
  /** Client id that the provider assigned to Immich. */
  clientId: string;
  /** Client secret; returned in clear text. */
  clientSecret: string;
  /** Quota of new users without a quota claim, in GiB; `null` means unlimited. At least 0. */
  defaultStorageQuota: number | null;
  /** Whether users can log in with OAuth. */
  enabled: boolean;
  /** URL to open after a logout, if the provider does not publish one. */
  endSessionEndpoint: string;
  /** Issuer or discovery URL of the provider. */
  issuerUrl: string;
  /** Whether the mobile app uses `mobileRedirectUri`. */
  mobileOverrideEnabled: boolean;
  /** Redirect URL for providers that refuse the URL scheme of the app; empty means none. */
  mobileRedirectUri: string;
  /** Algorithm that signs the user info response, such as "RS256"; "none" for unsigned. */
  profileSigningAlgorithm: string;
  /** Value of the `prompt` parameter, such as "select_account"; empty sends none. */
  prompt: string;
  /** Claim that holds "user" or "admin". */
  roleClaim: string;
  /** Requested scopes, separated by spaces. */
  scope: string;
  /** Algorithm that signs ID tokens, such as "RS256". */
  signingAlgorithm: string;
  /** Claim whose value becomes the storage label of a new user. */
  storageLabelClaim: string;
  /** Claim whose value becomes the quota of a new user, in GiB. */
  storageQuotaClaim: string;
  /** Time limit of requests to the provider, in milliseconds. At least 1. */
  timeout: number;
  /** How the client secret is sent to the provider. One of `client_secret_basic`, `client_secret_post`. */
  tokenEndpointAuthMethod: OAuthTokenEndpointAuthMethodOpen;
}

/** Immich's `OAuthTokenEndpointAuthMethodOpen`. */
export type OAuthTokenEndpointAuthMethodOpen = 'client_secret_basic' | 'client_secret_post' | (string & {});

/** Immich's `AdminConfigNewVersionCheckDtoOpen`. */
export interface AdminConfigNewVersionCheckOpen {
  /** Which releases are announced. One of `releaseCandidate`, `stable`. */
  channel: ReleaseChannelOpen;
  /** Whether the server contacts GitHub to look for new releases. */
  enabled: boolean;
}

/** Immich's `ReleaseChannelOpen`. */
export type ReleaseChannelOpen = 'releaseCandidate' | 'stable' | (string & {});

/** Immich's `AdminConfigMachineLearningDtoOpen`. */
export interface AdminConfigMachineLearningOpen {
  /** Health checks of the machine learning servers. */
  availabilityChecks: AdminConfigMachineLearningAvailabilityChecks;
  /** Smart search. */
  clip: AdminConfigClip;
  /** Detection of similar images. */
  duplicateDetection: AdminConfigDuplicateDetection;
  /** Whether machine learning is used at all; `false` overrides the settings below. */
  enabled: boolean;
  /** Detection and grouping of faces. */
  facialRecognition: AdminConfigFacialRecognition;
  /** Text recognition. */
  ocr: AdminConfigOcr;
  /** Machine learning servers, tried in this order. At least 1 item. */
  urls: string[];
}

/** Immich's `AdminConfigLoggingDtoOpen`. */
export interface AdminConfigLoggingOpen {
  /** Whether the server writes a log. */
  enabled: boolean;
  /** Least severe level that is logged. One of `debug`, `error`, `fatal`, `log`, `verbose`, `warn`. */
  level: LogLevelOpen;
}

/** Immich's `LogLevelOpen`. */
export type LogLevelOpen = 'debug' | 'error' | 'fatal' | 'log' | 'verbose' | 'warn' | (string & {});

/** Immich's `AdminConfigImageDtoOpen`. */
export interface AdminConfigImageOpen {
  /** Color space of generated images; P3 keeps wide-gamut colors. One of `p3`, `srgb`. */
  colorspace: ColorspaceOpen;
  /** Whether the preview embedded in a RAW file is used as the source. */
  extractEmbedded: boolean;
  /** Full-size images for zooming. */
  fullsize: AdminConfigGeneratedFullsizeImageOpen;
  /** Images for viewing one asset, also used by machine learning. */
  preview: AdminConfigGeneratedImageOpen;
  /** Small images for the timeline. */
  thumbnail: AdminConfigGeneratedImageOpen;
}

/** Immich's `AdminConfigGeneratedImageDtoOpen`. */
export interface AdminConfigGeneratedImageOpen {
  /** File format of the generated image. One of `jpeg`, `webp`. */
  format: ImageFormatOpen;
  /** Whether JPEG images load progressively; has no effect on WebP. */
  progressive?: boolean;
  /** Compression quality; higher values give larger files. From 1 to 100. */
  quality: number;
  /** Length of the shorter side, in pixels. At least 1. */
  size: number;
}

/** Immich's `ImageFormatOpen`. */
export type ImageFormatOpen = 'jpeg' | 'webp' | (string & {});

/** Immich's `AdminConfigGeneratedFullsizeImageDtoOpen`. */
export interface AdminConfigGeneratedFullsizeImageOpen {
  /** Whether to generate full-size images for formats that browsers cannot display. */
  enabled: boolean;
  /** File format of the generated image. One of `jpeg`, `webp`. */
  format: ImageFormatOpen;
  /** Whether JPEG images load progressively; has no effect on WebP. */
  progressive?: boolean;
  /** Compression quality; higher values give larger files. From 1 to 100. */
  quality: number;
}

/** Immich's `ColorspaceOpen`. */
export type ColorspaceOpen = 'p3' | 'srgb' | (string & {});

/** Immich's `AdminConfigFFmpegDtoOpen`. */
export interface AdminConfigFFmpegOpen {
  /**
   * Hardware encoder; the server falls back to software if it fails. One of `disabled`, `nvenc`, `qsv`, `rkmpp`,
   * `vaapi`.
   */
  accel: TranscodeHWAccelOpen;
  /** Whether decoding uses the hardware too, not only encoding. */
  accelDecode: boolean;
  /** Audio codecs that need no transcoding. One of `aac`, `mp3`, `opus`, `pcm_s16le`. */
  acceptedAudioCodecs: AudioCodecOpen[];
  /** Containers that need no conversion to MP4. One of `mov`, `mp4`, `ogg`, `webm`. */
  acceptedContainers: VideoContainerOpen[];
  /** Video codecs that need no transcoding. One of `av1`, `h264`, `hevc`, `vp9`. */
  acceptedVideoCodecs: VideoCodecOpen[];
  /** Maximum number of consecutive B-frames; 0 disables them and -1 lets the encoder choose. From -1 to 16. */
  bframes: number;
  /** How a constant quality is requested from hardware encoders. One of `auto`, `cqp`, `icq`. */
  cqMode: CQModeOpen;
  /** Constant rate factor; lower values give better quality and larger files. From 0 to 51. */
  crf: number;
  /** Maximum number of frames between keyframes; 0 lets the encoder choose. At least 0. */
  gopSize: number;
  /** Bit rate limit, in kbit/s unless a unit is given; "0" means no limit. */
  maxBitrate: string;
  /** Device for hardware transcoding, such as /dev/dri/renderD128; "auto" picks one. */
  preferredHwDevice: string;
  /** Encoder preset, from "ultrafast" to "veryslow"; slower presets give smaller files. */
  preset: string;
  /** Transcoding during playback, delivered as HLS. */
  realtime: AdminConfigFFmpegRealtimeOpen;
  /** Number of reference frames; 0 lets the encoder choose. From 0 to 6. */
  refs: number;
  /** Audio codec of transcoded videos. One of `aac`, `mp3`, `opus`, `pcm_s16le`. */
  targetAudioCodec: AudioCodecOpen;
  /** Height in pixels of transcoded videos, as text such as "720"; "original" keeps it. */
  targetResolution: string;
  /** Video codec of transcoded videos. One of `av1`, `h264`, `hevc`, `vp9`. */
  targetVideoCodec: VideoCodecOpen;
  /** Whether NVENC improves quality in scenes with much detail and little motion. */
  temporalAQ: boolean;
  /** Number of encoder threads; 0 uses all cores. At least 0. */
  threads: number;
  /** How HDR videos are converted to SDR. One of `disabled`, `hable`, `mobius`, `reinhard`. */
  tonemap: ToneMappingOpen;
  /** Which videos are transcoded. One of `all`, `bitrate`, `disabled`, `optimal`, `required`. */
  transcode: TranscodePolicyOpen;
  /** Whether to encode twice for a more accurate bit rate; ignores `crf` if `maxBitrate` is set. */
  twoPass: boolean;
}

/** Immich's `TranscodePolicyOpen`. */
export type TranscodePolicyOpen = 'all' | 'bitrate' | 'disabled' | 'optimal' | 'required' | (string & {});

/** Immich's `ToneMappingOpen`. */
export type ToneMappingOpen = 'disabled' | 'hable' | 'mobius' | 'reinhard' | (string & {});

/** Immich's `AudioCodecOpen`. */
export type AudioCodecOpen = 'aac' | 'mp3' | 'opus' | 'pcm_s16le' | (string & {});

/** Immich's `AdminConfigFFmpegRealtimeDtoOpen`. */
export interface AdminConfigFFmpegRealtimeOpen {
  /** Whether clients may request HLS streams, which are transcoded on demand. */
  enabled: boolean;
  /** Heights in pixels of the offered variants. One of `1080`, `1440`, `2160`, `480`, `720`. */
  resolutions: HlsVideoResolutionOpen[];
  /** Video codecs of the offered variants. One of `av1`, `h264`, `hevc`, `vp9`. */
  videoCodecs: VideoCodecOpen[];
}

/** Immich's `CQModeOpen`. */
export type CQModeOpen = 'auto' | 'cqp' | 'icq' | (string & {});

/** Immich's `VideoContainerOpen`. */
export type VideoContainerOpen = 'mov' | 'mp4' | 'ogg' | 'webm' | (string & {});

/** Immich's `TranscodeHWAccelOpen`. */
export type TranscodeHWAccelOpen = 'disabled' | 'nvenc' | 'qsv' | 'rkmpp' | 'vaapi' | (string & {});

/** The query of `activities.list`. */
export interface ActivityListQuery {
  /** Album whose reactions to read. A UUID. */
  albumId: string;
  /** Limits the result to this asset of the album. A UUID. */
  assetId?: string;
  /** `album` leaves out reactions to single assets. One of `album`, `asset`. */
  level?: ReactionLevel;
  /** Limits the result to likes or to comments. One of `comment`, `like`. */
  type?: ReactionType;
  /** Limits the result to reactions of this user. A UUID. */
  userId?: string;
}

/** The query of `activities.statistics`. */
export interface ActivityStatisticsQuery {
  /** Album whose reactions to read. A UUID. */
  albumId: string;
  /** Limits the result to this asset of the album. A UUID. */
  assetId?: string;
}

/** The query of `admin.maintenance.integrityReport`. */
export interface AdminMaintenanceIntegrityReportQuery {
  /** `nextCursor` of the page before; omit it for the first page. */
  cursor?: string;
  /**
   * How many items one response contains. More than 0.
   *
   * @default 500
   */
  limit?: number;
  /** Which check to report on. One of `checksum_mismatch`, `missing_file`, `untracked_file`. */
  type: IntegrityReportType;
}

/** The query of `admin.users.list`. */
export interface AdminUserListQuery {
  /** Lists only the user with this id. A UUID. */
  id?: string;
  /** Whether deleted users are listed too. */
  withDeleted?: boolean;
}

/** The query of `admin.users.calendarHeatmap`. */
export interface AdminUserCalendarHeatmapQuery {
  /** First day, as a date in UTC; by default 52 weeks before the end. A date, such as `2024-06-01`. */
  from?: string;
  /** Last day, as a date in UTC; by default today. A date, such as `2024-06-01`. */
  to?: string;
  /**
   * Which date of the assets is counted. One of `Taken`, `Upload`.
   *
   * @default "Upload"
   */
  type?: CalendarHeatmapType;
}

/** The query of `admin.users.statistics`. */
export interface AdminUserStatisticsQuery {
  /** `true` counts favorites, `false` the others; omit it for both. */
  isFavorite?: boolean;
  /** `true` counts assets in the trash, `false` the others. */
  isTrashed?: boolean;
  /**
   * Counts assets shown in this place; by default those of the timeline and the archive. One of `archive`,
   * `hidden`, `locked`, `timeline`.
   */
  visibility?: AssetVisibility;
}

/** The query of `albums.list`. */
export interface AlbumFilter {
  /** Lists the albums that contain this asset; servers then ignore the other filters. A UUID. */
  assetId?: string;
  /** Lists only the album with this id. A UUID. Since Immich 3.0.0. */
  id?: string;
  /** `true` lists your own albums, `false` those of others; omit it for both. Since Immich 3.0.0. */
  isOwned?: boolean;
  /**
   * `true` lists albums with other members or a shared link, `false` the others; omit it for both. Since Immich
   * 3.0.0.
   */
  isShared?: boolean;
  /** Lists albums with exactly this name. Since Immich 3.0.0. */
  name?: string;
}

/** The query of `assetFiles.list`. */
export interface AssetFileListQuery {
  /** Asset whose files to list. A UUID. */
  assetId: string;
  /** Limits the result to files with or without edits. */
  isEdited?: boolean;
  /** Limits the result to progressive JPEG images or to the others. */
  isProgressive?: boolean;
  /** Limits the result to images with or without transparent parts. */
  isTransparent?: boolean;
  /**
   * Limits the result to files of this purpose. One of `encoded_video`, `fullsize`, `preview`, `sidecar`,
   * `thumbnail`.
   */
  type?: AssetFileType;
}

/** The query of `assets.statistics`. */
export interface AssetStatisticsFilter {
  /** `true` counts favorites, `false` the others; omit it for both. */
  isFavorite?: boolean;
  /** `true` counts assets in the trash, `false` the others. */
  isTrashed?: boolean;
  /**
   * Counts assets shown in this place; by default those of the timeline and the archive. One of `archive`,
   * `hidden`, `locked`, `timeline`.
   */
  visibility?: AssetVisibility;
}

/** The query of `assets.download`. */
export interface AssetDownloadOptions {
  /** Whether edits are applied; shared links always apply them. Since Immich 2.5.0. */
  edited?: boolean;
}

/** The query of `assets.thumbnail`. */
export interface AssetThumbnailOptions {
  /** Whether edits are applied; shared links always apply them. Since Immich 2.5.0. */
  edited?: boolean;
  /**
   * Which image to download; `fullsize` falls back to the original. One of `fullsize`, `original`, `preview`,
   * `thumbnail`.
   */
  size?: AssetMediaSize;
}

/** The query of `faces.list`. */
export interface FaceListQuery {
  /** Asset whose faces to list, not a face. A UUID. */
  id: string;
}

/** The query of `map.markers`. */
export interface MapMarkersQuery {
  /** Limits the result to assets captured at or after this time. A date and time. */
  fileCreatedAfter?: string | Date;
  /** Limits the result to assets captured at or before this time. A date and time. */
  fileCreatedBefore?: string | Date;
  /** `true` adds archived assets. */
  isArchived?: boolean;
  /** Limits the result to favorites or to the others. */
  isFavorite?: boolean;
  /** Whether assets of partners are included. */
  withPartners?: boolean;
  /** Whether assets in albums shared with you are included. */
  withSharedAlbums?: boolean;
}

/** The query of `map.reverseGeocode`. */
export interface MapReverseGeocodeQuery {
  /** Latitude in degrees. */
  lat: number;
  /** Longitude in degrees. */
  lon: number;
}

/** The query of `memories.list`. */
export interface MemoryListQuery {
  /** Limits the result to memories that are shown on this day. A date, such as `2024-06-01`. */
  for?: string;
  /** Limits the result to the memory with this id. A UUID. Since Immich 3.2.0. */
  id?: string;
  /** Limits the result to saved memories or to the others. */
  isSaved?: boolean;
  /** `true` finds deleted memories, `false` the others. */
  isTrashed?: boolean;
  /** Whether memories that are not shown yet are found; new in 3.2.0. Since Immich 3.2.0. */
  isUpcoming?: boolean;
  /** Sort order by date, or random. One of `asc`, `desc`, `random`. Since Immich 2.3.0. */
  order?: MemorySearchOrder;
  /** Number of the page; new in 3.2.0. At least 1. Since Immich 3.2.0. */
  page?: number;
  /** How many memories one response contains; all by default. At least 1. Since Immich 2.3.0. */
  size?: number;
  /** Limits the result to this kind of memory. One of `on_this_day`. */
  type?: MemoryType;
}

/** The query of `memories.statistics`. */
export interface MemoryStatisticsQuery {
  /** Limits the result to memories that are shown on this day. A date, such as `2024-06-01`. */
  for?: string;
  /** Limits the result to the memory with this id. A UUID. Since Immich 3.2.0. */
  id?: string;
  /** Limits the result to saved memories or to the others. */
  isSaved?: boolean;
  /** `true` finds deleted memories, `false` the others. */
  isTrashed?: boolean;
  /** Whether memories that are not shown yet are found; new in 3.2.0. Since Immich 3.2.0. */
  isUpcoming?: boolean;
  /** Sort order by date, or random. One of `asc`, `desc`, `random`. Since Immich 2.3.0. */
  order?: MemorySearchOrder;
  /** Number of the page; new in 3.2.0. At least 1. Since Immich 3.2.0. */
  page?: number;
  /** How many memories one response contains; all by default. At least 1. Since Immich 2.3.0. */
  size?: number;
  /** Limits the result to this kind of memory. One of `on_this_day`. */
  type?: MemoryType;
}

/** The query of `notifications.list`. */
export interface NotificationListQuery {
  /** Limits the result to the notification with this id. A UUID. */
  id?: string;
  /** Limits the result to this level. One of `error`, `info`, `success`, `warning`. */
  level?: NotificationLevel;
  /**
   * Limits the result to this cause. One of `AlbumInvite`, `AlbumUpdate`, `BackupFailed`, `ClusterGroupRequest`,
   * `Custom`, `JobFailed`, `SystemMessage`.
   */
  type?: NotificationType;
  /** `true` leaves out notifications that were read. */
  unread?: boolean;
}

/** The query of `partners.list`. */
export interface PartnerListQuery {
  /** `shared-by` lists whom you share with, `shared-with` who shares with you. One of `shared-by`, `shared-with`. */
  direction: PartnerDirection;
}

/** The query of `people.list`. */
export interface PersonListQuery {
  /** Sorts people by likeness to a face, whose id (not that of its asset) is expected here. A UUID. */
  closestAssetId?: string;
  /** Sorts people by likeness to this person. A UUID. */
  closestPersonId?: string;
  /**
   * Number of the page, from 1. At least 1.
   *
   * @default 1
   */
  page?: number;
  /**
   * How many people one response contains. From 1 to 1000.
   *
   * @default 500
   */
  size?: number;
  /** Whether hidden people are listed too. */
  withHidden?: boolean;
}

/** The query of `plugins.list`. */
export interface PluginListQuery {
  /** Limits the result to this description. Since Immich 3.0.0. */
  description?: string;
  /** Limits the result to enabled plugins or to disabled ones. Since Immich 3.0.0. */
  enabled?: boolean;
  /** Limits the result to the entry with this id. A UUID. Since Immich 3.0.0. */
  id?: string;
  /** Limits the result to this name. Since Immich 3.0.0. */
  name?: string;
  /** Limits the result to this title. Since Immich 3.0.0. */
  title?: string;
  /** Limits the result to this version. Since Immich 3.0.0. */
  version?: string;
}

/** The query of `plugins.methods`. */
export interface PluginMethodsQuery {
  /** Limits the result to this description. */
  description?: string;
  /** Limits the result to enabled plugins or to disabled ones. */
  enabled?: boolean;
  /** Limits the result to the entry with this id. A UUID. */
  id?: string;
  /** Limits the result to this name. */
  name?: string;
  /** Limits the result to methods of this plugin. */
  pluginName?: string;
  /** Limits the result to methods of this version of the plugin. */
  pluginVersion?: string;
  /** Limits the result to this title. */
  title?: string;
  /**
   * Limits the result to methods that work with this event. One of `AssetCreate`, `AssetMetadataExtraction`,
   * `AssetTagged`.
   */
  trigger?: WorkflowTrigger;
  /** Limits the result to methods for this kind of workflow. One of `AssetV1`. */
  type?: WorkflowType;
}

/** The query of `queues.jobs`. */
export interface QueueJobsQuery {
  /**
   * Limits the result to jobs in these states. One of `active`, `completed`, `delayed`, `failed`, `paused`,
   * `waiting`.
   */
  status?: readonly QueueJobStatus[];
}

/** The query of `search.largeAssets`. */
export interface SearchLargeAssetsQuery {
  /** Finds assets that are in all of these albums; servers ignore a single id. */
  albumIds?: readonly string[];
  /** Finds assets taken in this city, by its full name. */
  city?: string | null;
  /** Finds assets taken in this country, by its full name. */
  country?: string | null;
  /** Finds assets uploaded at or after this time. A date and time. */
  createdAfter?: string | Date;
  /** Finds assets uploaded at or before this time. A date and time. */
  createdBefore?: string | Date;
  /** Whether the asset has a transcoded video; 3.x refuses every boolean in this query. */
  isEncoded?: boolean;
  /** Whether you marked the asset as a favorite; 3.x refuses every boolean in this query. */
  isFavorite?: boolean;
  /** Whether the asset is a photo with a video; 3.x refuses every boolean in this query. */
  isMotion?: boolean;
  /** Whether the asset is in no album; 3.x refuses every boolean in this query. */
  isNotInAlbum?: boolean;
  /** Whether the file of an external library is missing; 3.x refuses every boolean in this query. */
  isOffline?: boolean;
  /** Finds assets taken with this lens, by its full name. */
  lensModel?: string | null;
  /** Finds assets of this external library. A UUID. */
  libraryId?: string | null;
  /** Finds assets taken with a camera of this manufacturer, by its full name. */
  make?: string | null;
  /** Smallest size of the original file, in bytes. At least 0. */
  minFileSize?: number;
  /** Finds assets taken with this camera model, by its full name. */
  model?: string | null;
  /** Finds assets that show this text; similar spellings match too. Since Immich 2.2.0. */
  ocr?: string;
  /** Finds assets that show all of these people; servers refuse a single id. */
  personIds?: readonly string[];
  /** Number of stars; servers refuse it in this query. From 1 to 5. */
  rating?: number | null;
  /**
   * How many assets the response contains; there are no further pages. From 1 to 1000.
   *
   * @default 250
   */
  size?: number;
  /** Finds assets taken in this state or province, by its full name. */
  state?: string | null;
  /** Finds assets that have all of these tags; servers refuse a single id. */
  tagIds?: readonly string[] | null;
  /** Finds assets captured at or after this time. A date and time. */
  takenAfter?: string | Date;
  /** Finds assets captured at or before this time. A date and time. */
  takenBefore?: string | Date;
  /** Finds assets moved to the trash at or after this time. A date and time. */
  trashedAfter?: string | Date;
  /** Finds assets moved to the trash at or before this time. A date and time. */
  trashedBefore?: string | Date;
  /** Finds assets of this kind. One of `AUDIO`, `IMAGE`, `OTHER`, `VIDEO`. */
  type?: AssetType;
  /** Finds assets whose record changed at or after this time. A date and time. */
  updatedAfter?: string | Date;
  /** Finds assets whose record changed at or before this time. A date and time. */
  updatedBefore?: string | Date;
  /**
   * Finds assets shown in this place; by default the timeline on 2.x, and all but the locked folder on 3.x. One of
   * `archive`, `hidden`, `locked`, `timeline`.
   */
  visibility?: AssetVisibility;
  /** Whether trashed assets are found too; 3.x refuses every boolean in this query. */
  withDeleted?: boolean;
  /** Whether found assets have `exifInfo`; 3.x refuses every boolean in this query. */
  withExif?: boolean;
}

/** The query of `search.people`. */
export interface PersonSearch {
  /** Name or a part of it; similar spellings match too. */
  name: string;
  /** Whether hidden people are found too. */
  withHidden?: boolean;
}

/** The query of `search.places`. */
export interface PlaceSearch {
  /** Name of a place or a part of it; similar spellings match too. */
  name: string;
}

/** The query of `search.suggestions`. */
export interface SuggestionSearch {
  /** Limits states and cities to this country. */
  country?: string;
  /** Whether the list contains `null` if assets without a value exist. */
  includeNull?: boolean;
  /** Limits makes and models of cameras to those used with this lens. Since Immich 2.2.0. */
  lensModel?: string;
  /** Limits camera models and lenses to this manufacturer. */
  make?: string;
  /** Limits makes and lenses to this camera model. */
  model?: string;
  /** Limits cities to this state or province. */
  state?: string;
  /**
   * Field whose values to list. One of `camera-lens-model`, `camera-make`, `camera-model`, `city`, `country`,
   * `state`.
   */
  type: SearchSuggestionType;
}

/** The query of `sharedLinks.list`. */
export interface SharedLinkFilter {
  /** Lists the links that show this album. A UUID. */
  albumId?: string;
  /** Lists only the link with this id. A UUID. Since Immich 2.5.0. */
  id?: string;
}

/** The query of `stacks.list`. */
export interface StackListQuery {
  /** Limits the result to the stack with this cover. A UUID. */
  primaryAssetId?: string;
}

/** The query of `timeline.bucket`. */
export interface TimelineBucketQuery {
  /** Limits the result to this album. A UUID. */
  albumId?: string;
  /** Limits the result to an area, as "west,south,east,north" in degrees. Since Immich 2.6.0. */
  bbox?: string;
  /** `true` finds favorites, `false` the others; omit it for both. */
  isFavorite?: boolean;
  /** `true` finds assets in the trash, otherwise those outside of it. */
  isTrashed?: boolean;
  /** Newest first by default. One of `asc`, `desc`. */
  order?: AssetOrder;
  /** Which date forms the months and the order. One of `createdAt`, `takenAt`. Since Immich 3.0.0. */
  orderBy?: AssetOrderBy;
  /** Limits the result to assets that show this person. A UUID. */
  personId?: string;
  /** Limits the result to assets with this tag or one below it. A UUID. */
  tagId?: string;
  /** First day of the month as YYYY-MM-DD, from `timeline.buckets`. */
  timeBucket: string;
  /** User whose timeline to read; by default yours. A UUID. */
  userId?: string;
  /**
   * Finds assets shown in this place; by default those of the timeline and the archive. One of `archive`,
   * `hidden`, `locked`, `timeline`.
   */
  visibility?: AssetVisibility;
  /** Whether `latitude` and `longitude` are returned. */
  withCoordinates?: boolean;
  /** Whether assets of partners are included; only with `visibility: 'timeline'`. */
  withPartners?: boolean;
  /** `true` returns only the cover of each stack, otherwise all of its assets. */
  withStacked?: boolean;
}

/** The query of `timeline.buckets`. */
export interface TimelineBucketsQuery {
  /** Limits the result to this album. A UUID. */
  albumId?: string;
  /** Limits the result to an area, as "west,south,east,north" in degrees. Since Immich 2.6.0. */
  bbox?: string;
  /** `true` finds favorites, `false` the others; omit it for both. */
  isFavorite?: boolean;
  /** `true` finds assets in the trash, otherwise those outside of it. */
  isTrashed?: boolean;
  /** Newest first by default. One of `asc`, `desc`. */
  order?: AssetOrder;
  /** Which date forms the months and the order. One of `createdAt`, `takenAt`. Since Immich 3.0.0. */
  orderBy?: AssetOrderBy;
  /** Limits the result to assets that show this person. A UUID. */
  personId?: string;
  /** Limits the result to assets with this tag or one below it. A UUID. */
  tagId?: string;
  /** User whose timeline to read; by default yours. A UUID. */
  userId?: string;
  /**
   * Finds assets shown in this place; by default those of the timeline and the archive. One of `archive`,
   * `hidden`, `locked`, `timeline`.
   */
  visibility?: AssetVisibility;
  /** Has no effect on the list of months. */
  withCoordinates?: boolean;
  /** Whether assets of partners are included; only with `visibility: 'timeline'`. */
  withPartners?: boolean;
  /** `true` returns only the cover of each stack, otherwise all of its assets. */
  withStacked?: boolean;
}

/** The query of `users.calendarHeatmap`. */
export interface UserCalendarHeatmapQuery {
  /** First day, as a date in UTC; by default 52 weeks before the end. A date, such as `2024-06-01`. */
  from?: string;
  /** Last day, as a date in UTC; by default today. A date, such as `2024-06-01`. */
  to?: string;
  /**
   * Which date of the assets is counted. One of `Taken`, `Upload`.
   *
   * @default "Upload"
   */
  type?: CalendarHeatmapType;
}

/** The query of `views.assetsInFolder`. */
export interface ViewAssetsInFolderQuery {
  /** Folder on the server, without its subfolders. */
  path: string;
}

/** The query of `workflows.list`. */
export interface WorkflowListQuery {
  /** Limits the result to this description. Since Immich 3.0.0. */
  description?: string;
  /** Limits the result to enabled workflows or to disabled ones. Since Immich 3.0.0. */
  enabled?: boolean;
  /** Limits the result to the workflow with this id. A UUID. Since Immich 3.0.0. */
  id?: string;
  /** Limits the result to workflows that record their runs or to the others. Since Immich 3.2.0. */
  logging?: boolean;
  /** Limits the result to this name. Since Immich 3.0.0. */
  name?: string;
  /**
   * Limits the result to workflows that this event starts. One of `AssetCreate`, `AssetMetadataExtraction`,
   * `AssetTagged`. Since Immich 3.0.0.
   */
  trigger?: WorkflowTrigger;
}

/** The query of `workflows.logs`. */
export interface WorkflowLogsQuery {
  /** Lists only runs before this time; use the oldest one for the next page. A date and time. */
  before?: string | Date;
  /**
   * How many runs one response contains. More than 0.
   *
   * @default 50
   */
  limit?: number;
  /** Limits the result to runs that ended this way. One of `completed`, `error`, `halted`. */
  result?: WorkflowResult;
}

/** The query of `assets.random`. */
export interface AssetRandomQuery {
  /** How many assets to return; one by default. At least 1. */
  count?: number;
}
