// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { USERS } from '../operations.js';
import type { FileOptions, RequestOptions } from '../../src/options.js';
import { type Form, multipartOf } from '../../src/upload/form.js';
import type {
  AdminUser,
  CalendarHeatmap,
  License,
  LicenseKey,
  MyUserUpdate,
  Onboarding,
  OnboardingUpdate,
  ProfileImage,
  ProfileImageCreate,
  User,
  UserCalendarHeatmapQuery,
  UserPreferences,
  UserPreferencesUpdate,
} from '../types.js';

/** The plain operations of `users`. */
export interface UsersOperations {
  /**
   * Counts your assets for each day of a period.
   *
   * `GET /users/me/calendar-heatmap`, permission `user.read`, since 3.0.0.
   */
  calendarHeatmap(query?: UserCalendarHeatmapQuery, options?: RequestOptions): Promise<CalendarHeatmap>;

  /**
   * Removes your product key.
   *
   * `DELETE /users/me/license`, permission `userLicense.delete`.
   */
  deleteLicense(options?: RequestOptions): Promise<void>;

  /**
   * Resets your onboarding, so that the web app shows it again.
   *
   * `DELETE /users/me/onboarding`, permission `userOnboarding.delete`.
   */
  deleteOnboarding(options?: RequestOptions): Promise<void>;

  /**
   * Deletes your profile image.
   *
   * `DELETE /users/profile-image`, permission `userProfileImage.delete`.
   */
  deleteProfileImage(options?: RequestOptions): Promise<void>;

  /**
   * Reads one user.
   *
   * `GET /users/{id}`, permission `user.read`.
   */
  get(id: string, options?: RequestOptions): Promise<User>;

  /**
   * Reads your product key.
   *
   * `GET /users/me/license`, permission `userLicense.read`.
   */
  license(options?: RequestOptions): Promise<License>;

  /**
   * Lists the users of the server.
   *
   * `GET /users`, permission `user.read`.
   */
  list(options?: RequestOptions): Promise<User[]>;

  /**
   * Reads your own user.
   *
   * `GET /users/me`, permission `user.read`.
   */
  me(options?: RequestOptions): Promise<AdminUser>;

  /**
   * Reports whether you have completed the onboarding of the web app.
   *
   * `GET /users/me/onboarding`, permission `userOnboarding.read`.
   */
  onboarding(options?: RequestOptions): Promise<Onboarding>;

  /**
   * Reads your preferences.
   *
   * `GET /users/me/preferences`, permission `userPreference.read`.
   */
  preferences(options?: RequestOptions): Promise<UserPreferences>;

  /**
   * Downloads a user's profile image.
   *
   * `GET /users/{id}/profile-image`, permission `userProfileImage.read`.
   */
  profileImage(id: string, options?: FileOptions): Promise<Response>;

  /**
   * Registers a product key for your user.
   *
   * `PUT /users/me/license`, permission `userLicense.update`.
   */
  setLicense(body: LicenseKey, options?: RequestOptions): Promise<License>;

  /**
   * Sets whether you have completed the onboarding of the web app.
   *
   * `PUT /users/me/onboarding`, permission `userOnboarding.update`.
   */
  setOnboarding(body: OnboardingUpdate, options?: RequestOptions): Promise<Onboarding>;

  /**
   * Uploads a profile image, which replaces the current one.
   *
   * `POST /users/profile-image`, permission `userProfileImage.update`.
   */
  setProfileImage(body: Form<ProfileImageCreate>, options?: RequestOptions): Promise<ProfileImage>;

  /**
   * Changes your name, email address, password or avatar colour.
   *
   * `PUT /users/me`, permission `user.update`.
   */
  updateMe(body?: MyUserUpdate, options?: RequestOptions): Promise<AdminUser>;

  /**
   * Changes your preferences.
   *
   * `PUT /users/me/preferences`, permission `userPreference.update`.
   */
  updatePreferences(body?: UserPreferencesUpdate, options?: RequestOptions): Promise<UserPreferences>;
}

/** The class of the group `users`, for `createClient` of `immich-client/groups`. */
export const UsersOperations = /* @__PURE__ */ operationsClass<UsersOperations>(USERS, multipartOf);
